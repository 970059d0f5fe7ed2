// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** A target on this machine whose command {@code lttng} is the script {@code fake/lttng}, with a state of its own. */
final class FakeLttng implements AutoCloseable {

	private final Path state;
	private final TargetLink link;

	/** A target of that name, which keeps its state in a new folder within another one. */
	FakeLttng(String name, Path folder) throws IOException {
		state = Files.createDirectories(folder.resolve(name));
		Path wrapper = folder.resolve(name + "-lttng");
		Files.writeString(wrapper, """
				#!/bin/sh
				FAKE_LTTNG='%s' exec sh '%s' "$@"
				""".formatted(state, own("fake/lttng")));
		Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
		link = Activator.targets().put(new TargetEntry(name, "", false, wrapper.toString()), null);
	}

	private static Path own(String file) {
		return root().resolve("tests/org.tracewright.ui.session.tests").resolve(file);
	}

	static Path root() {
		return Path.of(System.getProperty("tracewright.root"));
	}

	/** The target. */
	TargetLink link() {
		return link;
	}

	/** Answers 'list --userspace' as the real one was recorded. */
	FakeLttng withApplications() throws IOException {
		Files.copy(root().resolve("tests/org.tracewright.session.tests/mi-lttng213/25-list-ust-apps.xml"),
				state.resolve("apps.xml"));
		return this;
	}

	/** Has commands fail that a regular expression matches; null for none. */
	void failing(String expression) throws IOException {
		if (expression == null)
			Files.deleteIfExists(state.resolve("fail"));
		else
			Files.writeString(state.resolve("fail"), expression);
	}

	/** Has each command take some seconds. */
	void slow(String seconds) throws IOException {
		Files.writeString(state.resolve("delay"), seconds);
	}

	/** The version that it says it has. */
	void version(String version) throws IOException {
		Files.writeString(state.resolve("version"), version);
	}

	/** The commands that changed something, without what comes before the verb. */
	List<String> changes() throws IOException {
		return Files.readAllLines(state.resolve("log")).stream().map(line -> line.replace("--mi xml ", ""))
				.filter(line -> !line.matches("(list|version|save|list-triggers|snapshot list-output)\\b.*")).toList();
	}

	@Override
	public void close() {
		Activator.targets().remove(link);
	}
}
