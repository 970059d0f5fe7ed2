// SPDX-License-Identifier: EPL-2.0
package org.tracewright.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"));
	private static final String PRODUCT = "linux/gtk/x86_64";
	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

	@TempDir
	private Path temp;

	/** Runs a process to its end; gives what it wrote. */
	private String run(int expected, Path folder, List<String> command) throws IOException, InterruptedException {
		Path log = Files.createTempFile(temp, "log", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(log.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		Process process = builder.start();
		if (!process.waitFor(180, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
			throw new AssertionError("still running after three minutes: " + command + "\n" + Files.readString(log));
		}
		String out = Files.readString(log);
		assertEquals(expected, process.exitValue(), () -> command + "\n" + out);
		return out;
	}

	private static Path launcher(Path eclipse) throws IOException {
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			return plugins.filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
					.orElseThrow();
		}
	}

	private String eclipse(Path eclipse, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(JAVA.toString(), "-Xmx512m", "-jar", launcher(eclipse).toString(), "-nosplash"));
		command.addAll(List.of(arguments));
		return run(0, temp, command);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path))
					Files.createDirectories(target);
				else
					Files.copy(path, target);
			}
		}
	}

	private void opensATrace(Path eclipse) throws IOException, InterruptedException {
		assumeTrue(System.getenv("DISPLAY") != null, "needs a display");
		Path picture = temp.resolve("picture.png");
		Path workspace = temp.resolve("workspace");
		eclipse(eclipse, "-data", workspace.toString(), "-perspective", "org.tracewright.ui.perspective", "-openTrace",
				ROOT.resolve("tests/fixtures/lttng213-ctf18-multichan/trace").toString(), "-screenshot", picture.toString());
		assertTrue(Files.exists(picture), "no picture was written");
		BufferedImage image = ImageIO.read(picture.toFile());
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < image.getHeight(); y += 2)
			for (int x = 0; x < image.getWidth(); x += 2)
				colours.add(image.getRGB(x, y));
		// An empty or broken window has few colours: text is painted in shades.
		assertTrue(colours.size() > 100, "the picture has only " + colours.size() + " colours");
		Path log = workspace.resolve(".metadata/.log");
		String errors = Files.exists(log) ? Files.readString(log) : "";
		assertFalse(errors.contains("org.tracewright"), errors);
		Path kept = Files.createDirectories(Path.of("target/screenshots"))
				.resolve(eclipse.startsWith(temp) ? "installed.png" : "product.png");
		Files.copy(picture, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	void theUpdateSiteInstallsIntoAPlainEclipseAndATraceOpensThere() throws Exception {
		Path plain = temp.resolve("eclipse");
		copy(ROOT.resolve("releng/org.tracewright.plain/target/products/plain").resolve(PRODUCT), plain);
		try (Stream<Path> plugins = Files.list(plain.resolve("plugins"))) {
			assertTrue(plugins.noneMatch(p -> p.getFileName().toString().contains("tracewright")),
					"the plain Eclipse is not plain");
		}
		Path site = ROOT.resolve("releng/org.tracewright.site/target/repository");
		eclipse(plain, "-application", "org.eclipse.equinox.p2.director", "-repository", site.toUri().toString(), "-installIU",
				"org.tracewright.feature.feature.group");
		try (Stream<Path> plugins = Files.list(plain.resolve("plugins"))) {
			assertTrue(plugins.anyMatch(p -> p.getFileName().toString().startsWith("org.tracewright.ui.trace_")));
		}
		opensATrace(plain);
	}

	@Test
	void theProductOpensATrace() throws Exception {
		opensATrace(ROOT.resolve("releng/org.tracewright.product/target/products/tracewright").resolve(PRODUCT));
	}

	@Test
	void theCommandLineRunsFromItsZip() throws Exception {
		Path zip = ROOT.resolve("releng/org.tracewright.dist/target/tracewright.zip");
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (var entries = file.entries(); entries.hasMoreElements();) {
				var entry = entries.nextElement();
				Path target = temp.resolve(entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				} else {
					Files.createDirectories(target.getParent());
					Files.copy(file.getInputStream(entry), target);
				}
			}
		}
		Path command = temp.resolve("tracewright/bin/tracewright");
		assertTrue(command.toFile().setExecutable(true));
		Path trace = ROOT.resolve("tests/fixtures/lttng213-ctf18-types/trace");
		assertTrue(run(0, temp, List.of(command.toString(), "info", trace.toString())).contains("Events      240"));
		assertEquals(Files.readString(trace.resolveSibling("expected.pretty.txt")),
				run(0, temp, List.of(command.toString(), "print", "--format", "babeltrace", trace.toString())));
		assertTrue(run(3, temp, List.of(command.toString(), "info", "nosuch")).contains("does not exist"));
		assertTrue(run(2, temp, List.of(command.toString(), "nosuch")).contains("--help"));
		Path link = Files.createSymbolicLink(temp.resolve("tw"), command);
		assertTrue(run(0, temp, List.of(link.toString(), "--version")).contains("tracewright 0.1.0"));
	}
}
