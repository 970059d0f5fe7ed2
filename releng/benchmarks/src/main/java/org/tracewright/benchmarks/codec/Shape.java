// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.util.Locale;

/**
 * What a generated trace is like. Two equal shapes are the same trace, byte for byte.
 *
 * @param payload     what each event holds
 * @param header      form of the event header
 * @param streams     data streams, as of so many CPUs; which one gets the next event is random
 * @param classes     event record classes, all with the same fields; which one comes next is random
 * @param events      events, or at most so many when the packets are limited
 * @param packets     packets in all streams, 0 for as many as the events need
 * @param packetBytes size of a packet
 * @param pauses      whether there is now and then a pause of all streams, after which the event header takes its extended form
 * @param seed        of the random numbers
 */
record Shape(Payload payload, Header header, int streams, int classes, long events, int packets, int packetBytes, boolean pauses,
		long seed) {

	/** Size of a sub-buffer that LTTng users often choose. */
	static final int PACKET = 128 << 10;
	/** Changes whenever the generator writes something else for the same shape. */
	private static final int VERSION = 3;

	/** What an event holds. */
	enum Payload {
		/** Two integers of 32 bits, no context. */
		INTS,
		/** An integer of 32 bits, a string of 40 characters, and the contexts vpid and vtid. */
		TEXT
	}

	/** Forms of the event header that LTTng-UST chooses from. */
	enum Header {
		/** 5 bits of id and 27 of time: buffers per process, few event types. */
		COMPACT,
		/** 16 bits of id and 32 of time: all others. */
		LARGE
	}

	/** So many events with pauses, in packets of the usual size. */
	static Shape of(Payload payload, Header header, int streams, int classes, long events) {
		return new Shape(payload, header, streams, classes, events, 0, PACKET, true, 1);
	}

	/** With packets of another size, and without pauses. */
	Shape steady(int bytes) {
		return new Shape(payload, header, streams, classes, events, packets, bytes, false, seed);
	}

	/** With a limited number of packets. */
	Shape packets(int number) {
		return new Shape(payload, header, streams, classes, Long.MAX_VALUE, number, packetBytes, pauses, seed);
	}

	/** A folder name that tells it from all other shapes. */
	String folderName() {
		String amount = packets > 0 ? packets + "packets" : events + "events";
		return String.format("v%d-%s-%s-%dstreams-%dclasses-%s-%dbytes-%s-seed%d", VERSION, payload, header, streams, classes, amount,
				packetBytes, pauses ? "pauses" : "steady", seed).toLowerCase(Locale.ROOT);
	}

	/** The payload in words. */
	String payloadText() {
		return payload == Payload.INTS ? "2 integers" : "integer, text, 2 contexts";
	}
}
