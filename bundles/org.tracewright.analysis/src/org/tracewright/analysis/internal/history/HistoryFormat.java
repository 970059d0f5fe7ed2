// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

/** The file of a history: a header, then chunks, each complete in itself; the last one, if the history was finished, is an index of all. */
final class HistoryFormat {

	/** "TWHIST" and the version. */
	static final long MAGIC = 0x0003_5453_4948_5754L;
	/** Bytes before the first chunk: magic, offset of the index (0 while there is none), and room. */
	static final int HEADER = 64;
	/** Byte of the offset of the index. */
	static final int INDEX_AT = 8;
	/** Bytes before a chunk's content: length of the content, its checksum, attribute, type, level, nothing. */
	static final int CHUNK_HEADER = 16;
	/** No chunk lies across a multiple of this, so that each can be mapped. */
	static final int WINDOW = 1 << 28;
	/** Bytes behind each content that a reader of bits may read along. */
	static final int SLACK = 8;

	/** Nothing: what is left before the end of a window. */
	static final byte PADDING = 0;
	/** Intervals of an attribute, or nodes of a level of its pyramid. */
	static final byte BLOCK = 1;
	/** A new attribute: parent, kind, name. */
	static final byte ATTRIBUTE = 2;
	/** A new text; they are numbered from 0. */
	static final byte TEXT = 3;
	/** Where all is. */
	static final byte INDEX = 4;

	private HistoryFormat() {
	}
}
