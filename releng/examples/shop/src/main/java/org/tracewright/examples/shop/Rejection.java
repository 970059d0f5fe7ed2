// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/** Why an order comes to nothing. */
public enum Rejection {
	/** There are not enough pieces of an article. */
	OUT_OF_STOCK,
	/** The customer's bank says no. */
	PAYMENT_DECLINED,
	/** The payment provider did not answer, and was asked again in vain. */
	PROVIDER_DOWN,
	/** The order could not be stored. */
	DATABASE_ERROR
}
