// SPDX-License-Identifier: EPL-2.0
/** The rules of the format, checked on the model. */
package org.tracewright.metadata.validation;
