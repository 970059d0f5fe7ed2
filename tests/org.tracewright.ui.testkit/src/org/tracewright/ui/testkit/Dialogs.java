// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Answers dialogs when they open, though whoever opens them waits until they are closed. What fails in one closes all, for the test would wait for ever otherwise, and
 * is told when the test ends, as is a dialog that has not opened.
 */
public final class Dialogs {

	private static final String KEY = "org.tracewright.dialogs"; //$NON-NLS-1$
	private static final int POLL = 50;

	/** Something to do in the next dialog of a title, which has to open until then. */
	private record Answer(String title, Consumer<Bot> action, long end) {
	}

	private final Display display;
	private final List<Answer> expected = new ArrayList<>();
	private final Set<Shell> seen = new HashSet<>();
	private Throwable failure;
	private boolean polling;

	private Dialogs(Display display) {
		this.display = display;
	}

	private static Dialogs here() {
		Display display = Display.getCurrent();
		if (display.getData(KEY) == null)
			display.setData(KEY, new Dialogs(display));
		return (Dialogs) display.getData(KEY);
	}

	/** Acts in the next dialog with a title, once it is open. Dialogs of one title are answered in the order in which that was asked for. */
	public static void answer(String title, Consumer<Bot> action) {
		here().expect(title, action);
	}

	/**
	 * Does something in a dialog that blocks, and waits for both.
	 *
	 * @param opener opens the dialog, and comes back when it is closed
	 */
	public static void answer(String title, Consumer<Bot> action, Runnable opener) {
		Dialogs dialogs = here();
		Answer answer = dialogs.expect(title, action);
		try {
			opener.run();
		} finally {
			if (dialogs.expected.remove(answer))
				dialogs.fail(new AssertionError("no window " + title)); //$NON-NLS-1$
		}
		dialogs.rethrow();
	}

	/** Whether answers are waiting for their dialogs. */
	public static boolean isWaiting() {
		return !here().expected.isEmpty();
	}

	/** Forgets answers whose dialogs are not to open any more. */
	public static void forget() {
		here().expected.clear();
	}

	/** Fails when something has failed in a dialog, or one has not opened. For the end of a test. */
	static void check() {
		Dialogs dialogs = here();
		if (!dialogs.expected.isEmpty())
			dialogs.fail(new AssertionError("no window " + dialogs.expected.getFirst().title)); //$NON-NLS-1$
		dialogs.expected.clear();
		dialogs.seen.removeIf(Shell::isDisposed);
		dialogs.rethrow();
	}

	private Answer expect(String title, Consumer<Bot> action) {
		Answer answer = new Answer(title, action, System.currentTimeMillis() + Bot.TIMEOUT);
		expected.add(answer);
		if (!polling) {
			polling = true;
			display.timerExec(POLL, this::poll);
		}
		return answer;
	}

	private void poll() {
		if (expected.isEmpty() || display.isDisposed()) {
			polling = false;
			return;
		}
		// What is done in one dialog may open the next.
		display.timerExec(POLL, this::poll);
		for (Answer answer : List.copyOf(expected)) {
			Optional<Shell> shell = find(answer.title);
			if (shell.isPresent()) {
				expected.remove(answer);
				seen.add(shell.get());
				act(answer, shell.get());
				return;
			}
			if (System.currentTimeMillis() > answer.end) {
				expected.remove(answer);
				fail(new AssertionError("waited in vain for a window " + answer.title)); //$NON-NLS-1$
				return;
			}
		}
	}

	private Optional<Shell> find(String title) {
		for (Shell shell : display.getShells())
			if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title) && !seen.contains(shell))
				return Optional.of(shell);
		return Optional.empty();
	}

	private void act(Answer answer, Shell shell) {
		try {
			Bot.settle();
			answer.action.accept(Bot.in(shell));
		} catch (RuntimeException | Error e) {
			Bot.screenshot("failed-" + answer.title.replaceAll("\\W+", "-")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			fail(e);
		}
	}

	private void fail(Throwable e) {
		if (failure == null)
			failure = e;
		else if (failure != e)
			failure.addSuppressed(e);
		for (Shell shell : display.getShells())
			if (!shell.isDisposed() && shell.getParent() != null)
				shell.close();
	}

	private void rethrow() {
		Throwable e = failure;
		failure = null;
		if (e instanceof Error error)
			throw error;
		if (e instanceof RuntimeException exception)
			throw exception;
	}
}
