// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

/** How bad a finding is. */
public enum Severity {
	/** It cannot be applied. */
	ERROR,
	/** It can be applied, and something will not be as it looks. */
	WARNING
}
