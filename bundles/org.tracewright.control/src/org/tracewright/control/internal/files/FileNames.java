// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteFile;

/** Names that a target says: none of them may lead anywhere else. */
public final class FileNames {

	private static final String PART = ".part";
	private static final String HIDDEN = ".tracewright-";

	private FileNames() {
	}

	/**
	 * The entries of a folder, sorted.
	 *
	 * @throws ConnectionException UNSAFE_NAME when a name is more than one part of a path
	 */
	public static List<RemoteFile> checked(String target, String folder, List<RemoteFile> files) throws ConnectionException {
		for (RemoteFile file : files)
			if (isUnsafe(file.name()))
				throw new ConnectionException(Kind.UNSAFE_NAME, target + " says that there is a file '"
						+ Printable.of(file.name()) + "' in " + Printable.of(folder)
						+ ": no folder can hold such a name, so nothing is read from it; make sure that the host is the one you mean");
		return files.stream().sorted(Comparator.comparing(RemoteFile::name)).toList();
	}

	private static boolean isUnsafe(String name) {
		return name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('/') >= 0 || name.indexOf('\0') >= 0;
	}

	/** The path of an entry. */
	static String child(String folder, String name) {
		return folder.endsWith("/") ? folder + name : folder + "/" + name;
	}

	/** Where an entry goes to; null when this machine cannot have such a name. */
	static Path local(Path folder, String name) {
		try {
			Path path = folder.resolve(name);
			return folder.equals(path.getParent()) && path.normalize().equals(path) ? path : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Where a file is while it is not complete. */
	static Path part(Path file) {
		return file.resolveSibling(HIDDEN + file.getFileName() + PART);
	}

	/** Whether a file has a name that only the download itself uses. */
	static boolean isPart(String name) {
		return name.startsWith(HIDDEN) && name.endsWith(PART);
	}
}
