// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** Keeps a picture of the screen for every test that fails. */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().filter(e -> !(e instanceof TestAbortedException)).isPresent())
			Bot.screenshot("failed-" + context.getRequiredTestMethod().getName()); //$NON-NLS-1$
	}
}
