// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/** The payment provider does not answer. */
final class ProviderDownException extends Exception {

	private static final long serialVersionUID = 1;
}
