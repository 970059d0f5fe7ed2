// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.trace.Clock;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.TraceSource;

/** Compiles the metadata model of a trace into flat layouts. The model is not referred to afterwards. */
public final class LayoutCompiler {

	private final TraceClass trace;
	private final TraceSource source;
	private final Map<String, Clock> clocks;
	private final List<EventType> eventTypes;
	private final Consumer<String> problems;
	private final Set<EObject> broken;
	private final Map<EventRecordClass, Integer> numbers;

	/**
	 * A compiler for one trace.
	 *
	 * @param trace      its model
	 * @param source     what readers know it as
	 * @param clocks     its clocks by the ids of their clock classes
	 * @param eventTypes where new event types are added; the size of the list gives the index of the next
	 * @param problems   is told of data stream classes and event record classes that cannot be decoded and are left out
	 * @param broken     event record classes, data stream classes and packet headers whose text has errors: what the model says of them may not be what the
	 *                   data hold
	 * @param numbers    indexes of event types that were given out when less of the metadata was there: they stay, the types are replaced in the list; those of
	 *                   new ones are added
	 */
	public LayoutCompiler(TraceClass trace, TraceSource source, Map<String, Clock> clocks, List<EventType> eventTypes,
			Consumer<String> problems, Set<EObject> broken, Map<EventRecordClass, Integer> numbers) {
		this.trace = trace;
		this.source = source;
		this.clocks = clocks;
		this.eventTypes = eventTypes;
		this.problems = problems;
		this.broken = broken;
		this.numbers = numbers;
	}

	/** Layouts of all data stream classes, by id. */
	public Map<Long, StreamLayout> compile() {
		Map<Long, StreamLayout> layouts = new HashMap<>();
		for (DataStreamClass stream : trace.getDataStreamClasses())
			try {
				layouts.put(stream.getId(), compile(stream));
			} catch (UnsupportedException e) {
				problems.accept("stream " + Long.toUnsignedString(stream.getId()) + " cannot be read: " + e.getMessage());
			}
		return layouts;
	}

	/** Layout of the packet header alone, to find out which data stream class a packet is of; null when there is no packet header. */
	public StreamLayout compileHeader() {
		if (trace.getPacketHeader() == null)
			return null;
		Numbers numbers = new Numbers();
		LayoutBuilder builder = new LayoutBuilder(new Saves(trace), numbers);
		List<Field> fields = new ArrayList<>();
		ScopeLayout header = builder.scope(trace.getPacketHeader(), Scope.PACKET_HEADER, fields);
		return new StreamLayout(0, null, header, null, null, null, builder.places(), numbers.anchors(), builder.saves(),
				Map.of());
	}

	private void checkSound(EObject element) {
		if (broken.contains(element))
			throw new UnsupportedException("its metadata has errors");
	}

	private StreamLayout compile(DataStreamClass stream) {
		checkSound(stream);
		if (trace.getPacketHeader() != null)
			checkSound(trace.getPacketHeader());
		Saves saves = new Saves(stream);
		Numbers shared = new Numbers();
		LayoutBuilder builder = new LayoutBuilder(saves, shared);
		Map<Scope, List<Field>> fields = new EnumMap<>(Scope.class);
		ScopeLayout header = scope(builder, fields, Scope.PACKET_HEADER, trace.getPacketHeader());
		ScopeLayout context = scope(builder, fields, Scope.PACKET_CONTEXT, stream.getPacketContext());
		ScopeLayout event = scope(builder, fields, Scope.EVENT_HEADER, stream.getEventRecordHeader());
		ScopeLayout common = scope(builder, fields, Scope.COMMON_CONTEXT, stream.getEventRecordCommonContext());
		Map<Long, EventLayout> events = new HashMap<>();
		int anchors = shared.anchors();
		for (EventRecordClass eventClass : stream.getEventRecordClasses()) {
			Numbers numbers = new Numbers(shared);
			try {
				checkSound(eventClass);
				events.put(eventClass.getId(),
						compile(events.size(), stream, eventClass, new LayoutBuilder(saves, numbers), fields));
				anchors = Math.max(anchors, numbers.anchors());
			} catch (UnsupportedException e) {
				problems.accept("event '" + eventClass.getName() + "' cannot be read: " + e.getMessage());
			}
		}
		Clock clock = stream.getDefaultClockClass() == null
				? undescribed(stream)
				: clocks.get(stream.getDefaultClockClass().getId());
		return new StreamLayout(stream.getId(), clock, header, context, event, common, builder.places(), anchors, saves.count(),
				events);
	}

	/** CTF 1.8.3, section 8: timestamps without a description of their clock count nanoseconds. */
	private static Clock undescribed(DataStreamClass stream) {
		for (StructureFieldClass scope : new StructureFieldClass[]{stream.getPacketContext(), stream.getEventRecordHeader()})
			if (scope != null)
				for (TreeIterator<EObject> all = scope.eAllContents(); all.hasNext();)
					if (all.next() instanceof IntegerFieldClass integer
							&& integer.getRoles().contains(Role.DEFAULT_CLOCK_TIMESTAMP))
						return new Clock("", "", "", 1_000_000_000L, 0, 0, -1, false);
		return null;
	}

	private EventLayout compile(int index, DataStreamClass stream, EventRecordClass event, LayoutBuilder builder,
			Map<Scope, List<Field>> shared) {
		Map<Scope, List<Field>> fields = new EnumMap<>(Scope.class);
		fields.putAll(shared);
		ScopeLayout context = scope(builder, fields, Scope.SPECIFIC_CONTEXT, event.getSpecificContext());
		ScopeLayout payload = scope(builder, fields, Scope.PAYLOAD, event.getPayload());
		Integer known = numbers.get(event);
		EventType type = new EventType(known == null ? eventTypes.size() : known, source,
				event.getName() == null ? "" : event.getName(), event.getId(), stream.getId(),
				event.getLogLevel() == null ? OptionalInt.empty() : OptionalInt.of(event.getLogLevel()), fields);
		if (known == null) {
			numbers.put(event, type.index());
			eventTypes.add(type);
		} else {
			eventTypes.set(known, type);
		}
		return new EventLayout(index, type, context, payload, builder.places());
	}

	private static ScopeLayout scope(LayoutBuilder builder, Map<Scope, List<Field>> all, Scope scope, StructureFieldClass root) {
		if (root == null)
			return null;
		List<Field> fields = new ArrayList<>();
		ScopeLayout layout = builder.scope(root, scope, fields);
		all.put(scope, List.copyOf(fields));
		return layout;
	}

	/** Thrown when something cannot be decoded; the message is part of a sentence. */
	public static final class UnsupportedException extends RuntimeException {

		private static final long serialVersionUID = 1;

		UnsupportedException(String reason) {
			super(reason);
		}
	}
}
