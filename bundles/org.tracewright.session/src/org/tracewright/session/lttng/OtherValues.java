// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.List;

import org.tracewright.session.OtherValue;
import org.tracewright.session.SessionElement;
import org.tracewright.session.SessionFactory;

/** Makes values of what is not known here, so that it is not lost. */
final class OtherValues {

	private OtherValues() {
	}

	/** Adds what nobody has taken of an element. */
	static void keep(MiNode node, SessionElement element) {
		collect("", node, element.getOther());
	}

	/** Adds what nobody has taken of an element; the names begin with a prefix. */
	static void collect(String prefix, MiNode node, List<OtherValue> to) {
		for (MiNode child : node.rest())
			whole(prefix + child.name, child, to);
	}

	/** Adds what is left of an element; the element itself when it has no parts. */
	static void whole(String name, MiNode node, List<OtherValue> to) {
		List<MiNode> rest = node.rest();
		if (!node.text().isEmpty() || rest.isEmpty() && !node.hasChildren())
			to.add(value(name, node.text()));
		for (MiNode child : rest)
			whole(name + '/' + child.name, child, to);
	}

	static OtherValue value(String name, String text) {
		OtherValue value = SessionFactory.eINSTANCE.createOtherValue();
		value.setName(name);
		value.setValue(text);
		return value;
	}
}
