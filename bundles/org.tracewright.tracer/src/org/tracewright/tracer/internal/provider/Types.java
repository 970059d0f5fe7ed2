// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import org.objectweb.asm.Type;
import org.tracewright.tracer.Span;
import org.tracewright.tracer.runtime.ArgumentLayout;
import org.tracewright.tracer.runtime.Arguments;
import org.tracewright.tracer.runtime.Elements;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Failures;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.Scratch;
import org.tracewright.tracer.runtime.SegmentTexts;
import org.tracewright.tracer.runtime.ShortTexts;
import org.tracewright.tracer.runtime.Spans;
import org.tracewright.tracer.runtime.Target;
import org.tracewright.tracer.runtime.Words;

/** Names of what generated code uses. */
final class Types {

	static final String SWITCH = Type.getInternalName(EventSwitch.class);
	static final String TARGET = Type.getInternalName(Target.class);
	static final String TARGET_TYPE = Type.getDescriptor(Target.class);
	static final String RING = Type.getInternalName(Ring.class);
	static final String RING_TYPE = Type.getDescriptor(Ring.class);
	static final String SCRATCH = Type.getInternalName(Scratch.class);
	static final String SCRATCH_TYPE = Type.getDescriptor(Scratch.class);
	static final String ARGUMENTS = Type.getInternalName(Arguments.class);
	static final String ARGUMENTS_TYPE = Type.getDescriptor(Arguments.class);
	static final String LAYOUT_TYPE = Type.getDescriptor(ArgumentLayout.class);
	static final String ELEMENTS = Type.getInternalName(Elements.class);
	static final String FAILURES = Type.getInternalName(Failures.class);
	static final String SPANS = Type.getInternalName(Spans.class);
	static final String SPAN_TYPE = Type.getDescriptor(Span.class);
	static final String TEXTS = Type.getInternalName(ShortTexts.class);
	static final String TEXTS_TYPE = Type.getDescriptor(ShortTexts.class);
	static final String SEGMENTS = Type.getInternalName(SegmentTexts.class);
	static final String SEGMENTS_TYPE = Type.getDescriptor(SegmentTexts.class);
	static final String WORDS = Type.getInternalName(Words.class);
	static final String THROWABLE = "java/lang/Throwable";

	private Types() {
	}
}
