// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

/** Says what went wrong to those who do not know the names of exceptions. */
public final class FailureWords {

	private static final String FULL = "No space left on device"; //$NON-NLS-1$

	private FailureWords() {
	}

	/** A line, with files as they are called in the file system. */
	public static String of(Throwable e) {
		return words(e, file -> file);
	}

	/** A shorter line, with the last name of files. */
	public static String briefly(Throwable e) {
		return words(e, file -> {
			Path name = Path.of(file).getFileName();
			return name == null || name.toString().equals(file) ? file : "\u2026/" + name; //$NON-NLS-1$
		});
	}

	private static String words(Throwable e, UnaryOperator<String> name) {
		return switch (e) {
			case FileSystemException file when file.getFile() != null -> words(file, name.apply(file.getFile()));
			case IOException io when String.valueOf(io.getMessage()).contains(FULL) -> Messages.why_full;
			case IOException io when io.getMessage() != null -> io.getMessage();
			case IOException io -> NLS.bind(Messages.why_unknown, io.getClass().getSimpleName());
			case OutOfMemoryError memory -> Messages.why_noMemory;
			// What the JVM tells of a mapped file.
			case InternalError gone -> Messages.why_gone;
			default -> NLS.bind(Messages.why_fault, e);
		};
	}

	private static String words(FileSystemException e, String file) {
		return switch (e) {
			// Folders are made unless they are there.
			case FileAlreadyExistsException there -> NLS
					.bind(Files.isRegularFile(Path.of(there.getFile())) ? Messages.why_isFile : Messages.why_exists, file);
			case NoSuchFileException none -> NLS.bind(Messages.why_noFile, file);
			case AccessDeniedException denied -> NLS.bind(Messages.why_denied, file);
			case NotDirectoryException other -> NLS.bind(Messages.why_noFolder, file);
			default -> FULL.equals(e.getReason())
					? Messages.why_full
					: NLS.bind(Messages.why_file, file, e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
		};
	}
}
