// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.lang.invoke.MethodHandles;
import java.util.Optional;

import org.tracewright.ctf.internal.code.CodeGenerator;
import org.tracewright.ctf.internal.layout.StreamLayout;

/** Makes record code of layouts: hidden classes, which go when nobody uses them any more. */
final class CodeLoader {

	private CodeLoader() {
	}

	/** Code for a data stream class, null when its event records are not plain. */
	static RecordCode load(StreamLayout layout) {
		Optional<CodeGenerator.Generated> generated = CodeGenerator.generate(layout);
		if (generated.isEmpty())
			return null;
		try {
			MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClassWithClassData(generated.get().bytes(),
					generated.get().constants(), true);
			return (RecordCode) lookup.lookupClass().getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("generated code for stream " + layout.id() + " is wrong", e);
		}
	}
}
