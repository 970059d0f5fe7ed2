// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

/**
 * A program or library in the memory of a process, for some time.
 *
 * @param file   the file, as the process saw it
 * @param start  address of its first byte
 * @param biased whether {@code start} is what was added to the addresses of the file, and not where its first segment is
 * @param since  first instant at which it is there, ns since the origin; {@link Long#MIN_VALUE} when it was there before
 * @param until  first instant at which it is not, ns since the origin; {@link Long#MAX_VALUE} when it stays
 */
public record LoadedLibrary(Identity file, long start, boolean biased, long since, long until) {

	/**
	 * A file as the process saw it.
	 *
	 * @param path    where it was
	 * @param buildId its build id as hexadecimal digits; empty when none was recorded
	 * @param size    bytes in memory
	 */
	public record Identity(String path, String buildId, long size) {

		/** The last part of the path. */
		public String name() {
			return path.substring(path.lastIndexOf('/') + 1);
		}
	}

	/** Whether an address is within. */
	public boolean contains(long address) {
		return Long.compareUnsigned(address - start, file.size) < 0;
	}
}
