// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import org.tracewright.trace.EventType;

/**
 * A compiled event record class.
 *
 * @param index   dense number within its data stream class, from 0
 * @param type    what it is for readers
 * @param context specific context, or null
 * @param payload payload, or null
 * @param places  fields by handle, from the number of places of the stream layout on
 */
public record EventLayout(int index, EventType type, ScopeLayout context, ScopeLayout payload, Place[] places) {
}
