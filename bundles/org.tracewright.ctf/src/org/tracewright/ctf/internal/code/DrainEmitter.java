// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;

/**
 * Writes {@code long drain(…)}: one loop over the records of a packet that shows all their values, with everything in locals. It ends at the first record that
 * is later than the decoder's limit, or that it is not for, at which another way of reading goes on. Each event record class has a method of its own, which gets what the loop has found in the header: the
 * virtual machine puts as many of them into the loop as it likes.
 */
final class DrainEmitter implements Opcodes {

	/** Classes that the loop chooses from by itself: methods of more than 8,000 bytes of byte code are never compiled by the virtual machine. */
	private static final int MAX_CLASSES = 64;
	/** Steps and fields of all classes, up to which they are in the loop itself. */
	private static final int MAX_SIZE = 60;
	/** Locals of the loop; those of records are one less. */
	private static final int VALUES = 4;
	private static final int VIEW = 7;

	private final StreamLayout layout;
	private final List<EventLayout> events;
	private final List<Object> constants;
	private final Map<Integer, Phase> phases;
	private final Phase body;
	private final Function<EventLayout, Function<Field, Place>> places;
	private final ClassWriter writer;
	private final String owner;
	private final String parameters;
	/** What is known of the positions of records, by class. */
	private final Map<EventLayout, Map<Integer, Phase>> known = new HashMap<>();

	/**
	 * For a data stream class.
	 *
	 * @param plain      its plain event record classes
	 * @param phases     what is known of the positions of headers
	 * @param body       what is known of the position behind a header
	 * @param places     finds the places of the fields of a class
	 * @param owner      name of the class that is written
	 * @param parameters descriptors of the method's parameters
	 */
	DrainEmitter(StreamLayout layout, List<EventLayout> plain, List<Object> constants, Map<Integer, Phase> phases, Phase body,
			Function<EventLayout, Function<Field, Place>> places, ClassWriter writer, String owner, String parameters) {
		this.layout = layout;
		this.constants = constants;
		this.phases = phases;
		this.body = body;
		this.places = places;
		this.writer = writer;
		this.owner = owner;
		this.parameters = parameters;
		events = plain;
	}

	/** Writes the method. */
	void write() {
		MethodVisitor code = writer.visitMethod(0, "drain", "(" + parameters + ")J", null, null);
		code.visitCode();
		Label failed = new Label();
		Label later = new Label();
		Label loop = new Label();
		Emitter emitter = new Emitter(code, constants, Locals.from(1, 2, 8), failed);
		Locals locals = emitter.locals();
		CodeGenerator.load(emitter);
		emitter.load("clock", "J", LSTORE, locals.clock());
		int stop = locals.free();
		int limit = stop + 2;
		int start = stop + 4;
		int before = stop + 6;
		emitter.load("stop", "J", LSTORE, stop);
		emitter.load("limit", "J", LSTORE, limit);
		copy(code, locals.at(), start);
		copy(code, locals.clock(), before);
		Found header = new Found();
		int free = layout.eventHeader() == null ? before : header.reserve(layout.eventHeader().program(), code, before);
		if (free >= 0 && (layout.eventHeader() == null || isKept(layout.eventHeader().root(), header))) {
			code.visitLabel(loop);
			copy(code, locals.at(), start);
			copy(code, locals.clock(), before);
			code.visitInsn(LCONST_0);
			code.visitVarInsn(LSTORE, locals.id());
			if (layout.eventHeader() != null)
				emitter.align(Phase.UNKNOWN, layout.eventHeader().root().alignment());
			code.visitVarInsn(LLOAD, locals.at());
			code.visitVarInsn(LLOAD, stop);
			code.visitInsn(LCMP);
			code.visitJumpInsn(IFGE, failed);
			if (layout.eventHeader() != null) {
				Phase aligned = layout.eventHeader().root().alignment() == 1
						? Phase.UNKNOWN
						: Phase.aligned(layout.eventHeader().root().alignment());
				new StepEmitter(emitter, new HashMap<>(phases), aligned, header, free + 2)
						.program(layout.eventHeader().program());
			}
			code.visitVarInsn(LLOAD, locals.clock());
			code.visitVarInsn(LLOAD, limit);
			code.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
			code.visitJumpInsn(IFGT, later);
			choose(emitter, header, loop, failed, before, start, free);
			code.visitLabel(later);
			code.visitVarInsn(ALOAD, locals.decoder());
			code.visitVarInsn(LLOAD, locals.clock());
			code.visitFieldInsn(PUTFIELD, Names.DECODER, "laterClock", "J");
			code.visitVarInsn(ALOAD, locals.decoder());
			code.visitInsn(ICONST_1);
			code.visitFieldInsn(PUTFIELD, Names.DECODER, "later", "Z");
		}
		code.visitLabel(failed);
		copy(code, start, locals.at());
		copy(code, before, locals.clock());
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		code.visitVarInsn(LLOAD, locals.at());
		code.visitInsn(LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Whether all fields of the header are integers that are in locals: the methods of classes get nothing else of it. */
	private boolean isKept(Layout layoutOfHeader, Found header) {
		Layout[] parts;
		Field[] fields;
		switch (layoutOfHeader) {
			case Layout.Struct struct -> {
				parts = struct.members();
				fields = struct.fields();
			}
			case Layout.Variant variant -> {
				parts = variant.options();
				fields = variant.fields();
			}
			default -> {
				return false;
			}
		}
		for (int i = 0; i < parts.length; i++) {
			Place place = places.apply(null).apply(fields[i]);
			boolean kept = parts[i] instanceof Layout.Int && place != null
					&& header.values().containsKey(new Found.Spot(place.anchor(), place.offset()));
			if (!kept && !isKept(parts[i], header))
				return false;
		}
		return true;
	}

	private static void copy(MethodVisitor code, int from, int to) {
		code.visitVarInsn(LLOAD, from);
		code.visitVarInsn(LSTORE, to);
	}

	/** Shows the record: here, or in a method of its class when there are many. */
	private void choose(Emitter emitter, Found header, Label loop, Label failed, int before, int start, int free) {
		MethodVisitor code = emitter.code();
		Locals locals = emitter.locals();
		if (events.isEmpty()) {
			code.visitJumpInsn(GOTO, failed);
			return;
		}
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		List<Integer> given = new TreeSet<>(header.values().values()).stream().toList();
		header(header, given);
		boolean here = isShort();
		if (!here)
			for (EventLayout event : events)
				record(event, header, given);
		Consumer<EventLayout> show = here
				? event -> recordHere(emitter, event, header, given, failed, free)
				: event -> call(emitter, event, given);
		if (!Plain.identified(layout)) {
			show.accept(events.getFirst());
		} else {
			code.visitVarInsn(LLOAD, locals.id());
			emitter.push((long) Integer.MAX_VALUE);
			code.visitInsn(LAND);
			code.visitVarInsn(LLOAD, locals.id());
			code.visitInsn(LCMP);
			code.visitJumpInsn(IFNE, failed);
			if (events.size() > MAX_CLASSES)
				callOneOf(emitter, given);
			else
				chooseHere(emitter, show, failed);
		}
		code.visitVarInsn(LLOAD, locals.at());
		code.visitVarInsn(LLOAD, start);
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFLE, failed);
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, start);
		code.visitVarInsn(LLOAD, before);
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitMethodInsn(INVOKEVIRTUAL, Names.DECODER, "checkClock", "(JJJ)V", false);
		code.visitJumpInsn(GOTO, loop);
	}

	/** Whether all classes together are short enough for the loop itself, where nothing has to be handed over. */
	private boolean isShort() {
		int size = 0;
		for (EventLayout event : events)
			for (ScopeLayout scope : scopes(event))
				size += Plain.size(scope);
		return size <= MAX_SIZE && events.stream().allMatch(event -> new Found().reserve(scopes(event), null, 0) >= 0);
	}

	/** Finds and shows a record within the loop. */
	private void recordHere(Emitter emitter, EventLayout event, Found header, List<Integer> given, Label failed, int free) {
		MethodVisitor code = emitter.code();
		Found found = new Found();
		int end = found.reserve(scopes(event), code, free);
		found.values().putAll(header.values());
		header.saves().forEach(found.saves()::putIfAbsent);
		int next = find(emitter, event, found, end);
		showEvent(code, VIEW);
		showHeader(code, 1, VALUES + 1, given);
		show(emitter, event, found, VALUES);
		copy(code, next, emitter.locals().at());
	}

	private List<ScopeLayout> scopes(EventLayout event) {
		return Stream.of(layout.commonContext(), event.context(), event.payload()).filter(Objects::nonNull).toList();
	}

	/** Finds the fields of a record behind its header; gives the local with the position behind it. */
	private int find(Emitter emitter, EventLayout event, Found found, int end) {
		MethodVisitor code = emitter.code();
		Map<Integer, Phase> positions = new HashMap<>(phases);
		known.put(event, positions);
		StepEmitter steps = new StepEmitter(emitter, positions, body, found, end + 2);
		for (ScopeLayout scope : scopes(event))
			steps.program(scope.program());
		int next = end + 4;
		copy(code, emitter.locals().at(), next);
		code.visitVarInsn(ALOAD, emitter.locals().decoder());
		emitter.push(event.index());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "eventIndex", "I");
		return next;
	}

	private void show(Emitter emitter, EventLayout event, Found found, int values) {
		VisitEmitter show = new VisitEmitter(emitter, known.get(event), found, places.apply(event), values, values + 1);
		for (ScopeLayout scope : scopes(event))
			show.members(scope.root());
	}

	/** Chooses in the loop itself: the virtual machine can put the methods of a few classes into it. */
	private void chooseHere(Emitter emitter, Consumer<EventLayout> show, Label failed) {
		MethodVisitor code = emitter.code();
		List<EventLayout> sorted = events.stream().sorted(Comparator.comparingLong(e -> e.type().id())).toList();
		Label[] labels = new Label[sorted.size()];
		Arrays.setAll(labels, i -> new Label());
		Label shown = new Label();
		code.visitVarInsn(LLOAD, emitter.locals().id());
		code.visitInsn(L2I);
		SwitchEmitter.choose(code, sorted.stream().mapToInt(e -> (int) e.type().id()).toArray(), labels, failed);
		for (int i = 0; i < labels.length; i++) {
			code.visitLabel(labels[i]);
			show.accept(sorted.get(i));
			code.visitJumpInsn(GOTO, shown);
		}
		code.visitLabel(shown);
	}

	/** Lets a method choose. */
	private void callOneOf(Emitter emitter, List<Integer> given) {
		MethodVisitor code = emitter.code();
		SwitchEmitter records = new SwitchEmitter(writer, owner, parameters + "J".repeat(given.size()), Type.LONG_TYPE,
				event -> (int) event.type().id(), DrainEmitter::method);
		records.write("record", events);
		load(emitter, given);
		code.visitVarInsn(LLOAD, emitter.locals().id());
		code.visitInsn(L2I);
		code.visitMethodInsn(INVOKESTATIC, owner, "record", records.descriptor(), false);
		code.visitVarInsn(LSTORE, emitter.locals().at());
	}

	private static String method(EventLayout event) {
		return "record_" + event.index();
	}

	private static void load(Emitter emitter, List<Integer> given) {
		MethodVisitor code = emitter.code();
		code.visitVarInsn(ALOAD, emitter.locals().decoder());
		code.visitVarInsn(LLOAD, emitter.locals().at());
		for (int i = VALUES; i <= VIEW; i++)
			code.visitVarInsn(ALOAD, i);
		for (int local : given)
			code.visitVarInsn(LLOAD, local);
	}

	private void call(Emitter emitter, EventLayout event, List<Integer> given) {
		load(emitter, given);
		emitter.code().visitMethodInsn(INVOKESTATIC, owner, method(event), descriptor(given), false);
		emitter.code().visitVarInsn(LSTORE, emitter.locals().at());
	}

	private String descriptor(List<Integer> given) {
		return "(" + parameters + "J".repeat(given.size()) + ")J";
	}

	/** The same values in the locals of a method that gets them as parameters. */
	private static void give(Found header, List<Integer> given, int first, Found found) {
		header.values().forEach((spot, local) -> found.values().put(spot, first + 2 * given.indexOf(local)));
		header.saves().forEach((save, local) -> found.saves().putIfAbsent(save,
				local == Found.IN_DECODER ? local : first + 2 * given.indexOf(local)));
	}

	private static String headerDescriptor(List<Integer> given) {
		return "(" + Names.of(Names.DECODER) + Names.of(Names.VISITOR) + "J".repeat(given.size()) + ")V";
	}

	/** Writes the method that shows the header. */
	private void header(Found header, List<Integer> given) {
		if (layout.eventHeader() == null)
			return;
		MethodVisitor code = writer.visitMethod(ACC_STATIC, "header", headerDescriptor(given), null, null);
		code.visitCode();
		int behind = 2 + 2 * given.size();
		Emitter emitter = new Emitter(code, constants, Locals.from(0, behind, behind + 2));
		Found found = new Found();
		give(header, given, 2, found);
		CodeGenerator.load(emitter);
		new VisitEmitter(emitter, phases, found, places.apply(null), -1, 1).members(layout.eventHeader().root());
		code.visitInsn(RETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	private void showHeader(MethodVisitor code, int decoder, int visitor, List<Integer> locals) {
		if (layout.eventHeader() == null)
			return;
		code.visitVarInsn(ALOAD, decoder);
		code.visitVarInsn(ALOAD, visitor);
		for (int local : locals)
			code.visitVarInsn(LLOAD, local);
		code.visitMethodInsn(INVOKESTATIC, owner, "header", headerDescriptor(locals), false);
	}

	/** The locals of a record's method that hold what it is given. */
	private static List<Integer> parameters(List<Integer> given) {
		return IntStream.range(0, given.size()).mapToObj(i -> VIEW + 2 * i).toList();
	}

	/**
	 * Writes the method of a class: finds its fields, then shows them and those of the header.
	 *
	 * @param given locals of the loop whose values are its last parameters
	 */
	private void record(EventLayout event, Found header, List<Integer> given) {
		MethodVisitor code = writer.visitMethod(ACC_STATIC, method(event), descriptor(given), null, null);
		code.visitCode();
		Emitter emitter = new Emitter(code, constants, Locals.from(0, 1, VIEW + 2 * given.size()));
		Found found = new Found();
		int end = found.reserve(scopes(event), code, emitter.locals().free());
		if (end < 0) {
			recordByParts(code, event, given);
			return;
		}
		give(header, given, VIEW, found);
		CodeGenerator.load(emitter);
		int next = find(emitter, event, found, end);
		showEvent(code, VIEW - 1);
		showHeader(code, 0, VALUES, parameters(given));
		show(emitter, event, found, VALUES - 1);
		code.visitVarInsn(LLOAD, next);
		code.visitInsn(LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Shows the event to the sink, whose local is before that of the view. */
	private static void showEvent(MethodVisitor code, int view) {
		code.visitVarInsn(ALOAD, view - 1);
		code.visitVarInsn(ALOAD, view);
		code.visitMethodInsn(INVOKEINTERFACE, Names.SINK, "event", "(" + Names.of(Names.VIEW) + ")V", true);
	}

	/** The rest of the method of a class with steps that are not for locals: the decoder finds the record, other methods show it. */
	private void recordByParts(MethodVisitor code, EventLayout event, List<Integer> given) {
		code.visitVarInsn(ALOAD, 0);
		code.visitVarInsn(LLOAD, 1);
		code.visitMethodInsn(INVOKESTATIC, owner, "find_" + event.index(), "(" + Names.of(Names.DECODER) + "J)J", false);
		code.visitInsn(DUP2);
		code.visitVarInsn(LSTORE, 1);
		code.visitInsn(LCONST_0);
		code.visitInsn(LCMP);
		Label none = new Label();
		code.visitJumpInsn(IFLT, none);
		showEvent(code, VIEW - 1);
		showHeader(code, 0, VALUES, parameters(given));
		if (layout.commonContext() != null)
			showScope(code, Scope.COMMON_CONTEXT, "");
		if (event.context() != null)
			showScope(code, Scope.SPECIFIC_CONTEXT, "_" + event.index());
		if (event.payload() != null)
			showScope(code, Scope.PAYLOAD, "_" + event.index());
		code.visitLabel(none);
		code.visitVarInsn(LLOAD, 1);
		code.visitInsn(LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	private void showScope(MethodVisitor code, Scope scope, String suffix) {
		code.visitVarInsn(ALOAD, 0);
		code.visitVarInsn(ALOAD, VALUES - 1);
		code.visitVarInsn(ALOAD, VALUES);
		code.visitMethodInsn(INVOKESTATIC, owner, "show" + scope.ordinal() + suffix,
				"(" + Names.of(Names.DECODER) + Names.of(Names.VALUES) + Names.of(Names.VISITOR) + ")V", false);
	}
}
