// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryException;

/** What goes wrong in the thread that completes blocks is told to the writer, which does not wait forever. */
class BlockEncoderTest {

	@TempDir
	Path folder;

	@Test
	void aFaultReachesTheWriter() throws IOException {
		Path file = folder.resolve("h");
		ChunkFile chunks = new ChunkFile(file);
		BlockEncoder encoder = new BlockEncoder(file, new Growing.Tools(chunks));
		Growing owner = new Growing(new HistoryFile.Cell(new Attribute(0, -1, "it", AttributeKind.STATE)));
		chunks.close();
		HistoryException fault = assertThrows(HistoryException.class, () -> {
			// More than the buffer of the file holds.
			for (long block = 0; block < 100_000; block++) {
				Block full = new Block(Block.SIZE);
				for (long i = 0; i < Block.SIZE; i++)
					full.add(block, block, i << 55, 0);
				encoder.complete(owner, full);
			}
		});
		assertTrue(fault.getMessage().startsWith(file + ": cannot be written"), fault.getMessage());
		assertEquals(fault.getMessage(), assertThrows(HistoryException.class, encoder::drain).getMessage());
		encoder.end();
	}
}
