// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import org.tracewright.tracer.EventSchema;

/**
 * A form of the metadata of a trace that is being recorded: a beginning and then, in any order, a piece for each event as it becomes
 * known. The pieces one after the other are complete metadata at any time.
 */
public enum MetadataForm {
	/** CTF 2: a JSON text sequence. */
	CTF_2,
	/** CTF 1.8: TSDL as plain text. */
	CTF_1_8;

	/** What all metadata begins with: trace, clock and channels. */
	public byte[] begin(TraceDescription trace) {
		return switch (this) {
			case CTF_2 -> Ctf2Writer.begin(trace);
			case CTF_1_8 -> TsdlWriter.begin(trace);
		};
	}

	/**
	 * The piece that makes an event of a channel known.
	 *
	 * @param channel one of those of the trace
	 * @param id      number of the event in the channel, from 0
	 * @param schema  what it is like
	 */
	public byte[] event(ChannelDescription channel, int id, EventSchema schema) {
		return switch (this) {
			case CTF_2 -> Ctf2Writer.event(channel, id, schema);
			case CTF_1_8 -> TsdlWriter.event(channel, id, schema);
		};
	}
}
