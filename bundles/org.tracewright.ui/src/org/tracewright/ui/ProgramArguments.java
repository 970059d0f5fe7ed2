// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.core.runtime.Platform;

/** What the workbench was started with. */
public final class ProgramArguments {

	private ProgramArguments() {
	}

	/** What follows an option; null when it was not given. */
	public static String get(String option) {
		String[] arguments = Platform.getApplicationArgs();
		for (int i = 0; i + 1 < arguments.length; i++)
			if (arguments[i].equals(option))
				return arguments[i + 1];
		return null;
	}
}
