// SPDX-License-Identifier: EPL-2.0
/** Whether what is wanted can be had. */
package org.tracewright.session.validation;
