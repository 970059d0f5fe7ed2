// SPDX-License-Identifier: EPL-2.0
/** Programs that sudo runs after it was given a password. */
package org.tracewright.control.internal.sudo;
