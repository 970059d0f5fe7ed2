// SPDX-License-Identifier: EPL-2.0
/** Finding the field that a field location means. */
package org.tracewright.metadata.location;
