// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The themes of the workbench; a test that uses the dark one goes back to the light one. */
public enum Theme {
	/** As the workbench begins. */
	LIGHT("default"),
	/** White on black. */
	DARK("dark");

	private final String id;

	Theme(String id) {
		this.id = "org.eclipse.e4.ui.css.theme.e4_" + id;
	}

	/** Takes it for all windows and dialogs, also those that are open. */
	public void use() {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, true);
		Bot.settle();
	}

	/** Pictures of what is shown in both themes: {@code NAME-light} and {@code NAME-dark}. */
	public static void screenshots(String name) {
		Bot.screenshot(name + "-light");
		try {
			DARK.use();
			Bot.screenshot(name + "-dark");
		} finally {
			LIGHT.use();
		}
	}
}
