// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.tracewright.control.daemon.DaemonInstallation.Part;

/** What the session daemon is made of, as far as this installation has it: enough to run one here, and elsewhere. */
public final class DaemonFiles {

	private static final String DAEMON = "org.tracewright.daemon"; //$NON-NLS-1$
	private static final List<String> BUNDLES = List.of(DAEMON, "org.tracewright.protocol", "org.tracewright.tracer", //$NON-NLS-1$ //$NON-NLS-2$
			"org.tracewright.filter", "org.eclipse.lsp4j.jsonrpc", "com.google.gson", "org.objectweb.asm"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Output folders of a bundle that runs from a workspace. */
	private static final List<String> CLASSES = List.of("target/classes", "bin"); //$NON-NLS-1$ //$NON-NLS-2$

	private DaemonFiles() {
	}

	/** The version of the daemon. */
	public static String version() {
		return Platform.getBundle(DAEMON).getVersion().toString();
	}

	/** Jars, or folders with classes. */
	static List<Path> classPath() throws IOException {
		List<Path> classPath = new ArrayList<>();
		for (String name : BUNDLES)
			classPath.add(classes(Platform.getBundle(name)));
		return classPath;
	}

	private static Path classes(Bundle bundle) throws IOException {
		if (bundle == null)
			throw new IOException(Messages.Daemon_not_startable);
		Path place = FileLocator.getBundleFileLocation(bundle).map(File::toPath)
				.orElseThrow(() -> new IOException(bundle.getSymbolicName()));
		return CLASSES.stream().map(place::resolve).filter(Files::isDirectory).findFirst().orElse(place);
	}

	/** The jar that is loaded into programs; none when the bundles run from a workspace that was not built. */
	static Optional<Path> tracer() throws IOException {
		URL entry = Platform.getBundle(DAEMON).getEntry(Part.TRACER);
		if (entry == null)
			return Optional.empty();
		try {
			// Blanks in it are not escaped.
			return Optional.of(Path.of(new URI("file", FileLocator.toFileURL(entry).getPath(), null))); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** All of it, to be brought elsewhere. Not in the UI thread. */
	public static List<Part> parts() throws IOException {
		List<Part> parts = new ArrayList<>();
		List<Path> classPath = classPath();
		for (int i = 0; i < BUNDLES.size(); i++)
			parts.add(Part.library(BUNDLES.get(i), bytes(classPath.get(i))));
		Optional<Path> tracer = tracer();
		if (tracer.isPresent())
			parts.add(new Part(Part.TRACER, Files.readAllBytes(tracer.get())));
		return parts;
	}

	private static byte[] bytes(Path place) throws IOException {
		return Files.isDirectory(place) ? jar(place) : Files.readAllBytes(place);
	}

	/** Classes that are in no jar as one. */
	private static byte[] jar(Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes); Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
				JarEntry entry = new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/'));
				// So that the same classes make the same jar.
				entry.setTime(Files.getLastModifiedTime(file).toMillis());
				jar.putNextEntry(entry);
				Files.copy(file, jar);
			}
		}
		return bytes.toByteArray();
	}
}
