// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes code that brings the strings of an event into the ring of a single thread, with local variables of its own. When it cannot, that code jumps. */
interface StringCode {

	/**
	 * Before the clock is read.
	 *
	 * @param ring  local variable of the ring
	 * @param first local variable of the first parameter
	 */
	void prepare(MethodVisitor code, int ring, int first, Label otherwise);

	/** After the clock was read. */
	void check(MethodVisitor code, Label otherwise);

	/** Pushes the bytes of all strings without the null bytes at their ends. */
	void size(MethodVisitor code);

	/**
	 * Puts a string and its null byte, in a record that was begun.
	 *
	 * @param string number of the string in the event
	 * @param local  its local variable
	 * @param ring   local variable of the ring
	 * @param at     local variable of the index for it; has the one behind it afterwards
	 */
	void put(MethodVisitor code, int string, int local, int ring, int at, Label otherwise);

	/** Takes the record back: after a put that could not be done. */
	void cancel(MethodVisitor code, int ring);
}
