// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.ui.TraceFolders;

/**
 * The rules that the user has written in a project.
 *
 * @param files    the files that have any
 * @param rules    what is right in them
 * @param problems how many lines are not
 */
public record RuleFiles(List<IFile> files, List<LatencyRule> rules, int problems) {

	/** Ends the names of the files. */
	public static final String EXTENSION = "latencies"; //$NON-NLS-1$

	private static final int MOST_DEPTH = 5;
	private static final int MOST_FILES = 100;
	private static final int MOST_BYTES = 16 << 20;

	/** Copies the lists. */
	public RuleFiles {
		files = List.copyOf(files);
		rules = List.copyOf(rules);
	}

	/** Reads all files of a project, but does not look into traces. Takes its time. */
	static RuleFiles of(IProject project) throws CoreException, IOException {
		List<IFile> files = new ArrayList<>();
		find(project, 0, files);
		StringBuilder all = new StringBuilder();
		for (IFile file : files)
			all.append(read(file)).append('\n');
		// As one text, so that names are told apart across files.
		LatencyRules rules = LatencyRules.parse(all.toString());
		return new RuleFiles(files, rules.rules(), rules.faults().size());
	}

	private static void find(IContainer container, int depth, List<IFile> files) throws CoreException {
		if (!container.isAccessible())
			return;
		for (IResource member : container.members()) {
			if (member instanceof IFile file && EXTENSION.equals(file.getFileExtension()) && files.size() < MOST_FILES)
				files.add(file);
			else if (member instanceof IContainer folder && depth < MOST_DEPTH && !member.isLinked()
					&& !TraceFolders.isTrace(folder))
				find(folder, depth + 1, files);
		}
	}

	/** The text of a file. */
	static String read(IFile file) throws CoreException, IOException {
		try (InputStream in = file.getContents(true)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES)
				throw new IOException(file.getName() + " has more than " + MOST_BYTES + " bytes"); //$NON-NLS-1$ //$NON-NLS-2$
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}
}
