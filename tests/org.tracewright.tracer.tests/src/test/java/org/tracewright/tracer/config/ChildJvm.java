// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectweb.asm.ClassWriter;
import org.tracewright.filter.Filter;
import org.tracewright.tracer.Tracepoints;

/**
 * A program of its own that ran to its end.
 *
 * @param output what it wrote to its standard output and error
 * @param exit   its exit status
 */
record ChildJvm(String output, int exit) {

	/**
	 * Runs a program that has nothing but the tracer.
	 *
	 * @param folder  its working directory
	 * @param main    its main class
	 * @param options of the virtual machine
	 */
	static ChildJvm run(Path folder, Class<?> main, List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", classPath(main)));
		command.addAll(options);
		command.add(main.getName());
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		builder.environment().remove("JDK_JAVA_OPTIONS");
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new ChildJvm(output, process.waitFor());
	}

	private static String classPath(Class<?> main) {
		return Stream.of(main, Tracepoints.class, Filter.class, ClassWriter.class).map(ChildJvm::place).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}
}
