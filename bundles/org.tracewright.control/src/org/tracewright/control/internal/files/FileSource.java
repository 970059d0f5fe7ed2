// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.files;

import java.io.Closeable;
import java.io.InputStream;
import java.util.List;

import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.RemoteFile;

/** Files of a target as they are. Paths have slashes. */
public interface FileSource extends Closeable {

	/** Entries that one folder may have. */
	int MAX_ENTRIES = 100_000;

	/** What is in a folder, in any order, with names as the target says them. */
	List<RemoteFile> list(String folder) throws ConnectionException;

	/** What there is now; links are not followed. */
	RemoteFile look(String path) throws ConnectionException;

	/** The bytes of a file from an offset on. */
	InputStream read(String path, long offset) throws ConnectionException;

	/** Some bytes of a file; fewer when it ends before. */
	byte[] read(String path, long offset, int length) throws ConnectionException;

	/** An error of reading in words. */
	ConnectionException failure(String path, Exception e);

	@Override
	void close();
}
