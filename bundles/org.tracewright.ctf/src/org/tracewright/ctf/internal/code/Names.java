// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import org.objectweb.asm.Type;

/** Internal names and descriptors that generated code uses. */
final class Names {

	static final String READ = "org/tracewright/ctf/internal/read/";
	static final String DECODER = READ + "Decoder";
	static final String VALUES = READ + "Values";
	static final String BITS = READ + "Bits";
	static final String WORDS = READ + "Words";
	static final String TEXT_BYTES = READ + "TextBytes";
	static final String RECORD_CODE = READ + "RecordCode";
	static final String LAYOUT = "org/tracewright/ctf/internal/layout/";
	static final String STEP = LAYOUT + "Program$Step";
	static final String SELECTOR = LAYOUT + "Selector";
	static final String SIZES = LAYOUT + "Sizes";
	static final String VISITOR = "org/tracewright/trace/ValueVisitor";
	static final String SINK = "org/tracewright/trace/EventSink";
	static final String VIEW = "org/tracewright/trace/EventView";
	static final String FIELD = "org/tracewright/trace/Field";
	static final String TYPES = "org/tracewright/trace/FieldType$";
	static final String BUFFER = "java/nio/ByteBuffer";

	private Names() {
	}

	/** Descriptor of a class by its internal name. */
	static String of(String internal) {
		return Type.getObjectType(internal).getDescriptor();
	}
}
