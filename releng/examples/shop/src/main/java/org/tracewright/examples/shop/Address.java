// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

/**
 * Where an order goes.
 *
 * @param name name of the customer
 * @param city name of the city
 */
public record Address(String name, String city) {
}
