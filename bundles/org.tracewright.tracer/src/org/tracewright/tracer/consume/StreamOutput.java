// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;

/** Where the packets of a data stream go. */
public interface StreamOutput extends PacketSink, AutoCloseable {

	/** Bytes that went there. */
	long total();

	@Override
	void close() throws IOException;
}
