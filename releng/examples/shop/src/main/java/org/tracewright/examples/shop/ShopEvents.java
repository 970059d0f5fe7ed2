// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import org.tracewright.tracer.Base;
import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Span;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;
import org.tracewright.tracer.Unsigned;

/**
 * What the shop tells of itself. Each method is a tracepoint: calling it records an event with the arguments as its fields, or does next to nothing when nobody
 * records. Fields are named as the parameters, because this is compiled with {@code -parameters}.
 */
@Provider("shop")
public interface ShopEvents {

	/** Implements the tracepoints. */
	ShopEvents TRACE = Tracepoints.of(ShopEvents.class);

	// Spans: two events each, name_begin with the arguments and name_end. Close them, best with try (...).

	/** A worker serves a request. The session is a number without a sign, best read in hexadecimal. */
	@Event(level = Level.INFO)
	Span request(long id, @Text(max = 128) String path, @Unsigned @Base(16) long session);

	/** The database answers a query. */
	@Event(level = Level.DEBUG_FUNCTION)
	Span query(@Text(max = 256) String sql);

	/** A page is made. */
	@Event(level = Level.DEBUG_FUNCTION)
	Span render(String page);

	/** A worker brings an order to its end. */
	@Event(level = Level.INFO)
	Span order(long orderId);

	/** Goods are put aside for an order. */
	@Event(level = Level.DEBUG_FUNCTION)
	Span reserve(long orderId);

	/** The payment provider is called; in a virtual thread. */
	@Event(level = Level.INFO)
	Span payment(long orderId, double amount, int attempt);

	/** A mail is on its way. */
	@Event(level = Level.DEBUG_FUNCTION)
	Span sendMail(long orderId);

	/** An article is bought for the stock. */
	@Event(level = Level.INFO)
	Span refill(String article, int pieces);

	/** Everybody comes at once. */
	@Event(level = Level.NOTICE)
	Span rush(int number);

	// Events: one instant each. The level says how severe or detailed they are; without one it is DEBUG_LINE.

	/** An order is paid: arrays and records are recorded with all that is in them. */
	@Event(level = Level.INFO)
	void orderPlaced(long orderId, @Text(max = 64) String customer, double amount, Item[] items, Address shipTo);

	/** An order comes to nothing: of an enum the name is recorded. */
	@Event(level = Level.WARNING)
	void orderRejected(long orderId, Rejection reason);

	/** A payment is tried once more after a while. */
	@Event(level = Level.NOTICE)
	void paymentRetry(long orderId, int attempt, int waitMillis);

	/** The payment provider does not answer. */
	@Event(level = Level.ERROR)
	void paymentProviderDown(long orderId);

	/** A request is answered with an error. */
	@Event(level = Level.ERROR)
	void requestFailed(long id, String message);

	/** Few are left of an article. */
	@Event(level = Level.WARNING)
	void stockLow(String article, int left);

	/** A mail has left. */
	@Event(level = Level.INFO)
	void mailSent(long orderId, @Text(max = 64) String recipient, int bytes);

	/** How many wait: a counter, told again and again. */
	@Event(level = Level.DEBUG_SYSTEM)
	void queueLength(String queue, int length);

	/** A page is in the cache. */
	void cacheHit(String key);

	/** A page is not in the cache. */
	void cacheMiss(String key);

	/** What is in a basket. The text costs something to make: ask {@link #basketEnabled} first. */
	@Event(level = Level.DEBUG)
	void basket(@Unsigned @Base(16) long session, String contents);

	/** Whether anybody records {@link #basket}: named as the event with Enabled behind it. */
	boolean basketEnabled();
}
