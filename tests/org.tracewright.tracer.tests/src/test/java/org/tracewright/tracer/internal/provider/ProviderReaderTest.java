// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.tracer.Base;
import org.tracewright.tracer.Event;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.Length;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Span;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;
import org.tracewright.tracer.Unsigned;
import org.tracewright.tracer.internal.Providers;

class ProviderReaderTest {

	interface NoMark {
	}

	@Provider("")
	interface NoName {
	}

	@Provider("a\nb")
	interface OddName {
	}

	@Provider("refused")
	abstract static class NoInterface {
	}

	@Provider("refused")
	sealed interface Closed permits Inside {
	}

	record Inside() implements Closed {
	}

	@Provider("refused")
	interface Returning {
		int event();
	}

	@Provider("refused")
	interface NoGuard {
		boolean other();
	}

	@Provider("refused")
	interface LonelyGuard {
		boolean eventEnabled();
	}

	@Provider("refused")
	interface GuardOfGuard {
		void event();

		boolean eventEnabled();

		boolean eventEnabledEnabled();
	}

	@Provider("refused")
	interface GuardWithParameter {
		void event();

		boolean eventEnabled(int a);
	}

	@Provider("refused")
	interface Overloads {
		void event(int a);

		void event(long a);
	}

	@Provider("refused")
	interface SameEvents {
		void work_begin();

		Span work();
	}

	@Provider("refused")
	interface OddEvent {
		@Event(name = "a\tb")
		void event();
	}

	@Provider("refused")
	interface SameNames {
		void event(@Name("x") int a, @Name("x") int b);
	}

	@Provider("refused")
	interface EmptyName {
		void event(@Name("") int a);
	}

	@Provider("refused")
	interface TwoSpans {
		Span work(@Name("span") long a);
	}

	@Provider("refused")
	interface OfId {
		void event(@Name("id") UUID a);
	}

	@Provider("refused")
	interface OfDates {
		void event(Date[] a);
	}

	@Provider("refused")
	interface OfBoxed {
		void event(Integer a);
	}

	@Provider("refused")
	interface OfLists {
		void event(List<String> a);
	}

	@Provider("refused")
	interface OfMatrices {
		void event(int[][] a);
	}

	record Tree(int value, Tree[] children) {
	}

	@Provider("refused")
	interface OfTrees {
		void event(Tree a);
	}

	record Dated(Date date) {
	}

	@Provider("refused")
	interface OfDated {
		void event(Dated a);
	}

	enum Nothing {
	}

	@Provider("refused")
	interface OfNothing {
		void event(Nothing a);
	}

	@Provider("refused")
	interface UnsignedReal {
		void event(@Unsigned double a);
	}

	@Provider("refused")
	interface UnsignedText {
		void event(@Unsigned String[] a);
	}

	@Provider("refused")
	interface UnsignedBytes {
		void event(@Unsigned byte[] a);
	}

	@Provider("refused")
	interface OddBase {
		void event(@Base(7) int a);
	}

	@Provider("refused")
	interface LimitedNumber {
		void event(@Text(max = 4) int a);
	}

	@Provider("refused")
	interface NoText {
		void event(@Text(max = 0) String a);
	}

	@Provider("refused")
	interface LongNumber {
		void event(@Length(4) int a);
	}

	@Provider("refused")
	interface NoLength {
		void event(@Length(0) int[] a);
	}

	@Provider("refused")
	interface Endless {
		void event(@Length(Integer.MAX_VALUE) long[] a);
	}

	static Stream<Arguments> refusals() {
		return Stream.of(arguments(NoMark.class, "NoMark has no @Provider: add it"),
				arguments(NoName.class, "NoName has an empty name"),
				arguments(OddName.class, "OddName has a name with control characters"),
				arguments(NoInterface.class, "NoInterface is no interface"), arguments(Closed.class, "Closed is sealed"),
				arguments(Returning.class, "Returning.event returns int: return void"),
				arguments(NoGuard.class, "NoGuard.other returns boolean, but is no guard"),
				arguments(LonelyGuard.class, "LonelyGuard.eventEnabled returns boolean, but is no guard"),
				arguments(GuardOfGuard.class, "GuardOfGuard.eventEnabledEnabled returns boolean, but is no guard"),
				arguments(GuardWithParameter.class, "GuardWithParameter.eventEnabled is a guard with parameters"),
				arguments(Overloads.class, "Overloads.event: two methods have this name"),
				arguments(SameEvents.class, "the event 'work_begin' is that of another method"),
				arguments(OddEvent.class,
						"The event of " + OddEvent.class.getName() + ".event has a name with control characters"),
				arguments(SameNames.class, "is named 'x', as another is"), arguments(EmptyName.class, "has an empty name"),
				arguments(TwoSpans.class, "TwoSpans.work: a parameter is named 'span'"),
				arguments(OfId.class, "' is of type java.util.UUID, which cannot be recorded. Use a primitive type, String"),
				arguments(OfDates.class, "OfDates.event: parameter '"),
				arguments(OfBoxed.class, "' is of type java.lang.Integer, which cannot"),
				arguments(OfLists.class, "' is of type java.util.List, which cannot"),
				arguments(OfMatrices.class, "' is of type int[][], which cannot"),
				arguments(OfTrees.class,
						", component 'children' of " + Tree.class.getName() + " is of the record " + Tree.class.getName()
								+ ", which contains itself"),
				arguments(OfDated.class, ", component 'date' of " + Dated.class.getName() + " is of type java.util.Date"),
				arguments(OfNothing.class, "which has no constants"),
				arguments(UnsignedReal.class, "@Unsigned, which does not go with values of type double"),
				arguments(UnsignedText.class, "@Unsigned, which does not go with texts"),
				arguments(UnsignedBytes.class, "@Unsigned, which does not go with bytes without a meaning"),
				arguments(OddBase.class, "@Base(7): use 2"),
				arguments(LimitedNumber.class, "@Text, which does not go with integers"),
				arguments(NoText.class, "@Text(max = 0): use a number from 1"),
				arguments(LongNumber.class, "@Length, which does not go with integers: it is for arrays"),
				arguments(NoLength.class, "@Length(0): use a number from 1"),
				arguments(Endless.class, "give it a smaller @Length"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void saysWhatIsWrongAndWhatToDo(Class<?> provider, String message) {
		int before = Providers.all().events().size();
		String said = assertThrows(IllegalArgumentException.class, () -> Tracepoints.of(provider)).getMessage();
		assertTrue(said.contains(message), said);
		assertTrue(said.contains(provider.getSimpleName()), said);
		assertTrue(said.endsWith("."), said);
		assertEquals(before, Providers.all().events().size());
	}

	@Provider("named")
	interface Named {
		void event(int number, @Name("other") int another);
	}

	@Test
	void fieldsAreNamedAsReflectionOrTheAnnotationSays() throws ReflectiveOperationException {
		Tracepoints.of(Named.class);
		String name = Named.class.getDeclaredMethod("event", int.class, int.class).getParameters()[0].getName();
		assertEquals(List.of(name, "other"),
				Rig.event("named:event").schema().fields().stream().map(field -> field.name()).toList());
	}

	@Test
	void aModuleThatIsClosedIsAskedForALookup() {
		String said = assertThrows(IllegalArgumentException.class,
				() -> Tracepoints.of(MethodHandles.publicLookup(), Named.class)).getMessage();
		assertTrue(said.contains("use Tracepoints.of(MethodHandles.lookup(), Named.class)"), said);
	}

	/** Sees nothing of the tracer but what programmers see, as a bundle that imports only that package. */
	private static final class Narrow extends ClassLoader {

		private final String hidden;

		Narrow(String hidden) {
			super(ProviderReaderTest.class.getClassLoader());
			this.hidden = hidden;
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith(hidden))
				throw new ClassNotFoundException(name);
			return super.loadClass(name, resolve);
		}

		Class<?> define(byte[] code) {
			return defineClass(null, code, 0, code.length);
		}
	}

	private static byte[] provider(String name, String descriptor) {
		ClassWriter writer = new ClassWriter(0);
		writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE, name, null,
				"java/lang/Object", null);
		writer.visitAnnotation("Lorg/tracewright/tracer/Provider;", true).visit("value", name);
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "event", descriptor, null, null);
		method.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}

	@Test
	void aLoaderThatDoesNotSeeTheRuntimeIsToldToImportIt() {
		Class<?> provider = new Narrow("org.tracewright.tracer.runtime.").define(provider("narrow", "()V"));
		String said = assertThrows(IllegalArgumentException.class, () -> Tracepoints.of(provider)).getMessage();
		assertTrue(said.contains("narrow does not see the package org.tracewright.tracer.runtime"), said);
	}

	@Test
	void aLoaderNeedsNoFilters() throws ReflectiveOperationException {
		Class<?> provider = new Narrow("org.tracewright.filter.").define(provider("blind", "(J)V"));
		Object trace = Tracepoints.of(provider);
		Rig rig = new Rig();
		rig.on("blind:event", Rig.event("blind:event").schema().fields().getFirst().name() + " > 4");
		provider.getMethod("event", long.class).invoke(trace, 4);
		provider.getMethod("event", long.class).invoke(trace, 5);
		assertEquals(1, rig.records());
	}

	@Test
	void aProviderCanBeUnloaded() throws InterruptedException {
		WeakReference<Class<?>> provider = recorded("unloaded");
		for (int i = 0; i < 100 && provider.get() != null; i++) {
			System.gc();
			Thread.sleep(10);
		}
		assertEquals(null, provider.get());
	}

	private static WeakReference<Class<?>> recorded(String name) {
		Class<?> provider = new Narrow("nothing").define(provider(name, "(Ljava/lang/String;)V"));
		assertSame(Tracepoints.of(provider), Tracepoints.of(provider));
		new Rig().on(name + ":event");
		try {
			provider.getMethod("event", String.class).invoke(Tracepoints.of(provider), "text");
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
		return new WeakReference<>(provider);
	}

	@Test
	void threadsThatAskAtTheSameTimeGetTheSame() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (int round = 0; round < 20; round++) {
				Class<?> provider = new Narrow("nothing").define(provider("raced" + round, "(I)V"));
				List<Future<Object>> asked = threads.invokeAll(Collections.nCopies(4, () -> Tracepoints.of(provider)));
				for (Future<Object> answer : asked)
					assertSame(asked.getFirst().get(), answer.get());
				Rig.event("raced" + round + ":event");
			}
		}
	}

	@Test
	void enumsBeyond254ConstantsTake16Bits() throws ReflectiveOperationException {
		for (int constants : new int[]{254, 255}) {
			Narrow loader = new Narrow("nothing");
			Class<?> kind = loader.define(enumeration("Kind" + constants, constants));
			Object trace = Tracepoints.of(loader.define(provider("large" + constants, "(LKind" + constants + ";)V")));
			Rig rig = new Rig();
			String title = "large" + constants + ":event";
			rig.on(title);
			int bits = constants == 254 ? 8 : 16;
			assertEquals(new EnumType(bits, IntStream.range(0, constants).mapToObj(i -> "C" + i).toList()),
					Rig.event(title).schema().fields().getFirst().type());
			record(trace, kind, kind.getEnumConstants()[constants - 1]);
			assertEquals(constants - 1, number(rig.last()));
			record(trace, kind, null);
			assertEquals((1 << bits) - 1, number(rig.last()));
			assertEquals(bits / 8, rig.last().length);
		}
	}

	private static void record(Object trace, Class<?> kind, Object constant) throws ReflectiveOperationException {
		trace.getClass().getInterfaces()[0].getMethod("event", kind).invoke(trace, constant);
	}

	private static int number(byte[] bytes) {
		int number = 0;
		for (int i = 0; i < bytes.length; i++)
			number |= (bytes[i] & 0xFF) << 8 * i;
		return number;
	}

	/** An enum with constants C0, C1 and so on. */
	private static byte[] enumeration(String name, int constants) {
		String type = "L" + name + ";";
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM | Opcodes.ACC_SUPER, name, null,
				"java/lang/Enum", null);
		MethodVisitor init = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(Ljava/lang/String;I)V", null, null);
		init.visitCode();
		init.visitVarInsn(Opcodes.ALOAD, 0);
		init.visitVarInsn(Opcodes.ALOAD, 1);
		init.visitVarInsn(Opcodes.ILOAD, 2);
		init.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Enum", "<init>", "(Ljava/lang/String;I)V", false);
		init.visitInsn(Opcodes.RETURN);
		init.visitMaxs(0, 0);
		MethodVisitor values = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", "()[" + type, null, null);
		values.visitCode();
		values.visitIntInsn(Opcodes.SIPUSH, constants);
		values.visitTypeInsn(Opcodes.ANEWARRAY, name);
		MethodVisitor start = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
		start.visitCode();
		for (int i = 0; i < constants; i++) {
			writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM, "C" + i, type, null,
					null);
			start.visitTypeInsn(Opcodes.NEW, name);
			start.visitInsn(Opcodes.DUP);
			start.visitLdcInsn("C" + i);
			start.visitIntInsn(Opcodes.SIPUSH, i);
			start.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(Ljava/lang/String;I)V", false);
			start.visitFieldInsn(Opcodes.PUTSTATIC, name, "C" + i, type);
			values.visitInsn(Opcodes.DUP);
			values.visitIntInsn(Opcodes.SIPUSH, i);
			values.visitFieldInsn(Opcodes.GETSTATIC, name, "C" + i, type);
			values.visitInsn(Opcodes.AASTORE);
		}
		start.visitInsn(Opcodes.RETURN);
		start.visitMaxs(0, 0);
		values.visitInsn(Opcodes.ARETURN);
		values.visitMaxs(0, 0);
		writer.visitEnd();
		return writer.toByteArray();
	}
}
