// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in {@code docs/tracer.md}: those that begin with imports are files, the others are code in a method. */
class GuideTest {

	private static final Pattern SAMPLE = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern TYPE = Pattern.compile("public interface (\\w+)");
	private static final String FRAME = """
			import java.nio.file.*;
			import java.util.*;
			import org.tracewright.tracer.*;
			import org.tracewright.tracer.FieldType.*;

			class %s {
				static void run() throws Exception {
			%s
				}
			}
			""";

	@TempDir
	private Path folder;

	@Test
	void allSamplesCompile() throws IOException {
		List<Path> files = new ArrayList<>();
		Matcher samples = SAMPLE.matcher(Files.readString(Path.of(System.getProperty("tracewright.root"), "docs/tracer.md")));
		while (samples.find())
			files.add(write(samples.group(1), "Sample" + files.size()));
		assertTrue(files.size() > 10, "samples: " + files.size());
		assertEquals(List.of(), errors(files));
	}

	private Path write(String sample, String name) throws IOException {
		if (!sample.startsWith("import "))
			return Files.writeString(folder.resolve(name + ".java"), FRAME.formatted(name, sample));
		Matcher type = TYPE.matcher(sample);
		assertTrue(type.find(), sample);
		return Files.writeString(folder.resolve(type.group(1) + ".java"), sample);
	}

	private List<String> errors(List<Path> files) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
			compiler.getTask(null, manager, messages, List.of("-parameters", "-proc:none", "-d", folder.toString()), null,
					manager.getJavaFileObjectsFromPaths(files)).call();
		}
		return messages.getDiagnostics().stream().filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
				.map(Object::toString).toList();
	}
}
