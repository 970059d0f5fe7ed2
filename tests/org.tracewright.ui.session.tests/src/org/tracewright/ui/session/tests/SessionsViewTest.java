// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.internal.view.TargetJob;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;

/** The Sessions view with the real LTTng of this machine. */
@ExtendWith(ScreenshotOnFailure.class)
class SessionsViewTest {

	private static final String NAME = "ui-" + ProcessHandle.current().pid();

	@TempDir
	private Path temp;
	private RealLttng lttng;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		lttng = RealLttng.start(Files.createDirectory(temp.resolve("home")));
		view = Views.open(new TargetEntry("here", "", false, lttng.program()));
		Views.link().connect();
		Views.awaitConnected();
	}

	@AfterEach
	void end() throws Exception {
		theme("default");
		lttng.run("destroy", NAME);
		Views.close();
		lttng.close();
	}

	private static void theme(String name) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, true);
		Bot.settle();
	}

	@Test
	void theLegendTellsWhatPicturesMean() {
		Views.command(view, SessionCommand.LEGEND);
		Bot legend = Bot.everywhere();
		Bot.waitUntil("the legend is open", () -> legend.labels().contains("session that records"));
		Theme.screenshots("sessions-legend");
	}

	private String rows() {
		return Views.rows(view);
	}

	@Test
	void whatOthersDoAppearsByItself() throws Exception {
		assertTrue(rows().startsWith("here | connected, LTTng 2."), rows());
		lttng.run("create", NAME, "--output=" + temp.resolve("out"));
		Bot.waitUntil("the session is there", () -> rows().contains(NAME));
		assertTrue(rows().contains("  " + NAME + "  " + temp.resolve("out") + " | stopped"), rows());
		lttng.run("enable-channel", "--userspace", "--subbuf-size=64K", "--num-subbuf=4", "-s", NAME, "mine");
		lttng.run("enable-event", "--userspace", "-s", NAME, "-c", "mine", "lttng_ust_libc:*", "--filter=size > 3");
		lttng.run("add-context", "--userspace", "-s", NAME, "-c", "mine", "-t", "vtid");
		Views.select(view, "here", NAME, "User space", "mine", "lttng_ust_libc:*");
		assertTrue(rows().contains("      mine  4 x 64 KiB, discard | enabled"), rows());
		assertTrue(rows().contains("lttng_ust_libc:*  if size > 3 | enabled"), rows());
		Views.select(view, "here", NAME, "User space", "mine", "vtid");
		Bot.screenshot("sessions-light");
		theme("dark");
		Bot.waitUntil("the colours are dark", () -> TraceColors.TABLE_BACKGROUND.color().getRed() < 80);
		Bot.screenshot("sessions-dark");
		theme("default");
		// Pictures are to be seen in rows of the colour of what is selected, too.
		view.viewer().getTree().selectAll();
		Theme.screenshots("sessions-selected");
		lttng.run("destroy", NAME);
		Bot.waitUntil("the session is gone", () -> !rows().contains(NAME));
		assertTrue(rows().contains("no sessions"), rows());
	}

	/** How soon what others do is seen is told in a file; nothing depends on how fast a machine is. */
	@Test
	void whatOthersDoIsSeenSoon() throws Exception {
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			lttng.run("create", NAME, "--output=" + temp.resolve("out" + i));
			times.add(until(() -> rows().contains(NAME)));
			lttng.run("enable-event", "--userspace", "-s", NAME, "probe" + i + ":*");
			times.add(until(() -> Views.has(view, "here", NAME, "User space")));
			lttng.run("start", NAME);
			times.add(until(() -> rows().contains("| active")));
			lttng.run("destroy", NAME);
			times.add(until(() -> !rows().contains(NAME)));
		}
		times.sort(null);
		Files.writeString(Path.of("target/seen.txt"), "what others do is seen after (ms): median " + times.get(times.size() / 2)
				+ ", longest " + times.getLast() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private long until(BooleanSupplier seen) {
		long begin = System.nanoTime();
		Bot.waitUntil("it is seen", seen);
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
	}

	@Test
	void aSessionIsStartedStoppedFetchedAndDestroyed() throws Exception {
		lttng.run("create", NAME, "--output=" + temp.resolve("out"));
		lttng.run("enable-event", "--userspace", "-s", NAME, "lttng_ust_libc:malloc,lttng_ust_libc:free");
		Views.select(view, "here", NAME);
		assertFalse(SessionCommand.STOP.isPossible(view.selected()));
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> rows().contains("| active"));
		assertEquals(0, lttng.recordable());
		Bot.waitUntil("its size is shown", () -> rows().contains("iB |"));
		Bot.screenshot("sessions-active-light");
		Views.command(view, SessionCommand.STOP);
		Bot.waitUntil("it records no more", () -> rows().contains("| stopped"));
		Views.command(view, SessionCommand.GET_TRACE, "Get Trace", in -> {
			Theme.screenshots("get-trace");
			in.click("Fetch");
		});
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the trace is open",
				() -> Bot.page().getActiveEditor() != null && Bot.page().getActiveEditor().getTitle().equals("here-" + NAME));
		Bot.screenshot("sessions-fetched-light");
		Path fetched = org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getProject("Traces")
				.getFolder("here-" + NAME).getLocation().toPath();
		assertEquals(files(temp.resolve("out")), files(fetched));
		Views.select(view, "here", NAME);
		Views.command(view, SessionCommand.DESTROY, "Destroy Sessions", ask -> {
			assertTrue(ask.labels().contains("What it has written stays on the target."), ask.labels());
			ask.click("Destroy");
		});
		Bot.waitUntil("the session is gone", () -> !rows().contains(NAME));
	}

	private static String files(Path folder) throws Exception {
		try (Stream<Path> all = Files.walk(folder)) {
			return String.join("\n", all.filter(f -> Files.isRegularFile(f) && !f.endsWith(".tracewright-fetch"))
					.map(f -> folder.relativize(f) + " " + f.toFile().length()).sorted().toList());
		}
	}

	@Test
	void aDaemonThatDiesIsNoticedAndTheNextOneToo() throws Exception {
		org.junit.jupiter.api.Assumptions.assumeTrue(lttng.isOwn(), "the session daemon is somebody else's");
		lttng.run("create", NAME, "--output=" + temp.resolve("out"));
		Bot.waitUntil("the session is there", () -> rows().contains(NAME));
		lttng.kill();
		Bot.waitUntil("the session is gone", () -> !rows().contains(NAME));
		assertEquals(TargetState.CONNECTED, Views.link().view().state());
		lttng.startDaemon();
		lttng.run("create", NAME, "--output=" + temp.resolve("out2"));
		Bot.waitUntil("the session is there again", () -> rows().contains(NAME));
	}
}
