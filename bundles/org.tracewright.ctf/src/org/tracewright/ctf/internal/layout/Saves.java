// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.location.FieldLocations;

/** Numbers the places where lengths and selectors are kept while a record is read. */
final class Saves {

	private final Map<FieldClass, Integer> bySource = new IdentityHashMap<>();
	private final Map<FieldClass, Integer> byUser = new IdentityHashMap<>();
	private int count;

	Saves(DataStreamClass stream) {
		collect(stream);
		if (stream.getTraceClass() != null && stream.getTraceClass().getPacketHeader() != null)
			collect(stream.getTraceClass().getPacketHeader());
	}

	Saves(TraceClass trace) {
		collect(trace.getPacketHeader());
	}

	private void collect(EObject root) {
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (all.next() instanceof FieldClass type) {
				FieldLocation location = location(type);
				if (location != null)
					number(type, FieldLocations.targets(location, type));
			}
	}

	private static FieldLocation location(FieldClass type) {
		return switch (type) {
			case DynamicLengthArrayFieldClass array -> array.getLengthLocation();
			case DynamicLengthStringFieldClass string -> string.getLengthLocation();
			case DynamicLengthBlobFieldClass blob -> blob.getLengthLocation();
			case OptionalFieldClass optional -> optional.getSelectorLocation();
			case VariantFieldClass variant -> variant.getSelectorLocation();
			default -> null;
		};
	}

	private void number(FieldClass user, List<FieldClass> sources) {
		Integer number = null;
		if (sources.isEmpty())
			return;
		for (FieldClass source : sources)
			if (bySource.containsKey(source))
				number = bySource.get(source);
		if (number == null)
			number = count++;
		for (FieldClass source : sources)
			bySource.put(source, number);
		byUser.put(user, number);
	}

	/** Where the value of a field is kept, -1 when nothing depends on it. */
	int of(FieldClass source) {
		return bySource.getOrDefault(source, -1);
	}

	/**
	 * Where the length or selector that a field needs is kept.
	 *
	 * @throws LayoutCompiler.UnsupportedException when the metadata do not say which field that is
	 */
	int neededBy(FieldClass user) {
		Integer number = byUser.get(user);
		if (number == null)
			throw new LayoutCompiler.UnsupportedException("a length or selector is not known");
		return number;
	}

	int count() {
		return count;
	}
}
