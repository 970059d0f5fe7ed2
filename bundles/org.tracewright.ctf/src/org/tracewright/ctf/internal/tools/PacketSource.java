// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.metadata.TraceClass;
import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;
import org.tracewright.trace.ValueVisitor;

/** What the tools need of a reader: an open trace, its models and its packets. */
public interface PacketSource {

	/** Says that a number is not known. */
	long UNKNOWN = Long.MIN_VALUE;

	/** The trace; its event types, fields and data streams are those of the events that are walked. */
	Trace trace();

	/** Its source traces, in the order of {@link Trace#sources}. */
	List<Source> sources();

	/**
	 * A source trace.
	 *
	 * @param source   what readers know it as
	 * @param metadata its metadata file, the one that says most when it has several
	 * @param model    what that says
	 * @param streams  its data streams
	 */
	record Source(TraceSource source, Path metadata, TraceClass model, List<Stream> streams) {
	}

	/** A data stream. */
	interface Stream {

		/** What readers know it as. */
		DataStream stream();

		/** Its clock, or null. */
		Clock clock();

		/** How many packets it has. */
		int packets();

		/** A packet by its number in time order. */
		Packet packet(int number);

		/** A walker for one thread. */
		Walker walker();
	}

	/**
	 * A packet.
	 *
	 * @param file        file that it is in
	 * @param number      number in the file
	 * @param offset      first byte in the file
	 * @param totalBits   with padding, at most to the end of the file
	 * @param contentBits without
	 * @param begin       first instant, cycles
	 * @param end         last instant, cycles
	 * @param discarded   event records discarded since the stream began
	 * @param sequence    number of the packet in its stream
	 */
	record Packet(Path file, int number, long offset, long totalBits, long contentBits, long begin, long end, long discarded,
			long sequence) {

		/** Bytes. */
		long bytes() {
			return totalBits + 7 >>> 3;
		}
	}

	/** Walks the events of packets. For use by one thread. */
	interface Walker {

		/**
		 * Goes to the begin of a packet.
		 *
		 * @throws IOException when it cannot be read
		 */
		void open(int packet) throws IOException;

		/** Whether the file has all of the packet. */
		boolean complete();

		/** Shows the values of the packet header or packet context. */
		void visit(Scope scope, ValueVisitor visitor);

		/** First bytes of the packet, up to the end of its context. */
		byte[] head();

		/** Puts an integer in place of that of a role into {@link #head}; false when that is not possible. */
		boolean set(byte[] head, Role role, long value);

		/** Moves to the next event of the packet; false at its end, or when the rest cannot be decoded. */
		boolean next();

		/** The event. */
		EventView event();

		/** Why the rest of the packet cannot be decoded; null when it can. */
		Problem fault();
	}
}
