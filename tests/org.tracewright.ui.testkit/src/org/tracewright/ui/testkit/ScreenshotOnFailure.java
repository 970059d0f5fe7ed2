// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** Keeps a picture of the screen for every test that fails, and has a test fail by what has failed in its dialogs. */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Optional<Throwable> failure = context.getExecutionException().filter(e -> !(e instanceof TestAbortedException));
		if (failure.isPresent())
			Bot.screenshot("failed-" + context.getRequiredTestMethod().getName()); //$NON-NLS-1$
		try {
			Dialogs.check();
		} catch (RuntimeException | Error e) {
			failure.ifPresent(e::addSuppressed);
			throw e;
		}
	}
}
