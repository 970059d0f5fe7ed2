// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;

/** Takes the packets of a snapshot of a data stream, oldest first. */
public interface SnapshotSink extends PacketSink {

	/** Takes all packets so far back: the writer has overwritten one of them meanwhile. */
	void takeBack() throws IOException;
}
