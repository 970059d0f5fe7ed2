// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;

/** A trace cannot be written; nothing of it is left behind once its writer is closed. */
public final class TraceWriteException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient List<Problem> problems;

	/** With the problems that are the reason, at least one. */
	public TraceWriteException(List<Problem> problems) {
		super(problems.getFirst().text());
		this.problems = List.copyOf(problems);
	}

	/** With one reason, a part of a sentence. */
	public TraceWriteException(Path file, String reason) {
		this(List.of(Problem.of(Severity.ERROR, Kind.UNWRITABLE, file, reason)));
	}

	/** For what the file system said about a file. */
	public static TraceWriteException of(Path file, IOException e) {
		if (e instanceof TraceWriteException known)
			return known;
		TraceWriteException result = new TraceWriteException(file, reason(e));
		result.initCause(e);
		return result;
	}

	private static String reason(IOException e) {
		if (e instanceof FileAlreadyExistsException)
			return "exists already; choose another name or remove it";
		if (e instanceof AccessDeniedException)
			return "cannot be written: permission denied; choose another folder";
		if (e instanceof NotDirectoryException)
			return "is not a folder; choose another one";
		if (e instanceof NoSuchFileException || e instanceof FileNotFoundException)
			return "cannot be written: the folder for it does not exist; create it first";
		String detail = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
		if (detail != null && detail.contains("No space left"))
			return "cannot be written: the disk is full; free some space or choose another folder";
		if (detail != null && detail.contains("Read-only file system"))
			return "cannot be written: the file system is read-only; choose another folder";
		return "cannot be written: " + (detail == null ? e.getClass().getSimpleName() : detail);
	}

	/** What is wrong, at least one. */
	public List<Problem> problems() {
		return problems == null ? List.of() : problems;
	}
}
