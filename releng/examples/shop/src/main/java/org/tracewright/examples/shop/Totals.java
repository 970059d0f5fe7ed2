// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.concurrent.atomic.LongAdder;

/** What the shop has done. */
final class Totals {

	/** Requests that were served, with an error or without. */
	final LongAdder requests = new LongAdder();
	/** Requests that were answered with an error. */
	final LongAdder failedRequests = new LongAdder();
	/** Orders that were placed. */
	final LongAdder orders = new LongAdder();
	/** Orders that came to nothing. */
	final LongAdder rejectedOrders = new LongAdder();
	/** Mails that were sent. */
	final LongAdder mails = new LongAdder();
}
