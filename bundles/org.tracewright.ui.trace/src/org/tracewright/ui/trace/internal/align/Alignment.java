// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.align;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.tracewright.trace.TraceSource;

/**
 * By how much the times of traces that are shown together are moved, because their clocks do not agree. Kept with the folder in the workspace.
 *
 * @param offsets nanoseconds that are added to the times of what lies in a folder
 */
public record Alignment(Map<Path, Long> offsets) {

	/** Times as they were recorded. */
	public static final Alignment NONE = new Alignment(Map.of());

	private static final QualifiedName PROPERTY = new QualifiedName("org.tracewright.ui.trace", "alignment"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Properties of resources have at most 2 KiB. */
	private static final int MOST = 2048;

	/** Copies the map. */
	public Alignment {
		offsets = Map.copyOf(offsets);
	}

	/** Nanoseconds that are added to the times of a source. */
	public long of(TraceSource source) {
		return source.locations().stream().map(l -> offsets.getOrDefault(l.toAbsolutePath().normalize(), 0L))
				.filter(nanos -> nanos != 0).findFirst().orElse(0L);
	}

	/** What is kept with a folder; nothing where that cannot be read. */
	public static Alignment of(IFolder folder) {
		Map<Path, Long> offsets = new LinkedHashMap<>();
		try {
			String text = folder.exists() ? folder.getPersistentProperty(PROPERTY) : null;
			if (text != null && folder.getLocation() != null)
				for (String line : text.split("\n")) { //$NON-NLS-1$
					int blank = line.indexOf(' ');
					Path path = folder.getLocation().toPath().toAbsolutePath().normalize();
					offsets.put(path.resolve(line.substring(blank + 1)).normalize(), Long.valueOf(line.substring(0, blank)));
				}
		} catch (CoreException | NumberFormatException | IndexOutOfBoundsException e) {
			return NONE;
		}
		return new Alignment(offsets);
	}

	/**
	 * Keeps it with a folder.
	 *
	 * @throws CoreException when it is too much for that, or the workspace cannot keep it
	 */
	public void keep(IFolder folder) throws CoreException {
		Path base = folder.getLocation().toPath().toAbsolutePath().normalize();
		StringBuilder text = new StringBuilder();
		offsets.forEach((path, nanos) -> {
			if (nanos != 0)
				text.append(text.isEmpty() ? "" : "\n").append(nanos).append(' ').append(base.relativize(path)); //$NON-NLS-1$ //$NON-NLS-2$
		});
		if (text.length() > MOST)
			throw new CoreException(org.eclipse.core.runtime.Status.error(Messages.too_many));
		folder.setPersistentProperty(PROPERTY, text.isEmpty() ? null : text.toString());
	}
}
