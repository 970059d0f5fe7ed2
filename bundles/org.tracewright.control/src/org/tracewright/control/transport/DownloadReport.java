// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.util.List;

/**
 * What a download did.
 *
 * @param created   files that were not there before, or had become other ones
 * @param grown     files that had become longer, of which only the rest was brought
 * @param unchanged files that were there already
 * @param bytes     bytes brought
 * @param left      what is not there, or not all of it
 */
public record DownloadReport(int created, int grown, int unchanged, long bytes, List<Left> left) {

	/** Copies the list. */
	public DownloadReport {
		left = List.copyOf(left);
	}

	/**
	 * Something that was left out.
	 *
	 * @param path   on the target
	 * @param reason why
	 * @param text   the reason in words
	 */
	public record Left(String path, Reason reason, String text) {
	}

	/** Why something was left out. */
	public enum Reason {
		/** A link, a socket or the like. */
		NO_FILE,
		/** It was there when the folder was listed, and is not any more. */
		GONE,
		/** It cannot be read. */
		UNREADABLE,
		/** It was changed while it was read, other than by growing. */
		CHANGING,
		/** It has become longer since: the next download brings the rest. */
		GROWING,
		/** It has the name of a file that the download itself uses, or one that this machine cannot have. */
		NAME
	}
}
