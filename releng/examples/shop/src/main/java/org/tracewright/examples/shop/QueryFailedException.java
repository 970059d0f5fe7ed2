// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/** The database has given up a query. */
final class QueryFailedException extends Exception {

	private static final long serialVersionUID = 1;

	QueryFailedException(String message) {
		super(message);
	}
}
