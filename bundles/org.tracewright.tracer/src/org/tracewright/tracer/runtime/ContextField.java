// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import org.tracewright.tracer.EventField;

/** Something that is recorded with every event of a channel. */
public interface ContextField {

	/** Its name and type. */
	EventField field();

	/** Writes the value for the calling thread. Must not throw; the scratch is at the right place. */
	void write(Scratch out);
}
