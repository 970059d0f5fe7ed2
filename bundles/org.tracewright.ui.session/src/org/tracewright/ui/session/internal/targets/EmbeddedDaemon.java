// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.daemon.DaemonException;
import org.tracewright.daemon.DaemonMain;
import org.tracewright.daemon.DaemonStarter;
import org.tracewright.tracer.link.Places;

/**
 * The session daemon that the workbench brings: started in a process of its own when there is none, it outlives the workbench as long as it has something to do.
 */
public final class EmbeddedDaemon implements LocalDaemon {

	private static final String DAEMON = "org.tracewright.daemon"; //$NON-NLS-1$
	private static final List<String> BUNDLES = List.of(DAEMON, "org.tracewright.protocol", "org.tracewright.tracer", //$NON-NLS-1$ //$NON-NLS-2$
			"org.tracewright.filter", "org.eclipse.lsp4j.jsonrpc", "com.google.gson", "org.objectweb.asm"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String TRACER = "agent/tracewright-tracer.jar"; //$NON-NLS-1$
	/** Output folders of a bundle that runs from a workspace. */
	private static final List<String> CLASSES = List.of("target/classes", "bin"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String IDLE_SECONDS = "600"; //$NON-NLS-1$

	@Override
	public Dialer dialer() {
		return cancellation -> {
			try {
				return Dialer.line(new DaemonStarter(command()).connect());
			} catch (DaemonException e) {
				throw new TracerException(e.getMessage(), e);
			} catch (IOException e) {
				throw new TracerException(Messages.Daemon_not_startable, e);
			}
		};
	}

	@Override
	public boolean isStartable() {
		return !Places.all().isEmpty();
	}

	@Override
	public void start(Cancellation cancellation) throws TracerException {
		try {
			new DaemonStarter(command()).connect().close();
		} catch (DaemonException e) {
			throw new TracerException(e.getMessage(), e);
		} catch (IOException e) {
			throw new TracerException(Messages.Daemon_not_startable, e);
		}
	}

	private static List<String> command() throws IOException {
		List<String> classPath = new ArrayList<>();
		for (String name : BUNDLES)
			classPath.add(classes(Platform.getBundle(name)));
		List<String> options = new ArrayList<>();
		String told = System.getProperty(Places.PROPERTY);
		if (told != null)
			options.add("-D" + Places.PROPERTY + '=' + told); //$NON-NLS-1$
		return DaemonStarter.command(String.join(File.pathSeparator, classPath), DaemonMain.class.getName(), options,
				List.of("--idle", IDLE_SECONDS, "--tracer", tracer())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String classes(Bundle bundle) throws IOException {
		if (bundle == null)
			throw new IOException(Messages.Daemon_not_startable);
		Path place = FileLocator.getBundleFileLocation(bundle).map(File::toPath)
				.orElseThrow(() -> new IOException(bundle.getSymbolicName()));
		for (String folder : CLASSES)
			if (Files.isDirectory(place.resolve(folder)))
				return place.resolve(folder).toString();
		return place.toString();
	}

	private static String tracer() throws IOException {
		URL entry = Platform.getBundle(DAEMON).getEntry(TRACER);
		if (entry == null)
			return ""; //$NON-NLS-1$
		try {
			// Blanks in it are not escaped.
			return Path.of(new java.net.URI("file", FileLocator.toFileURL(entry).getPath(), null)).toString(); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
