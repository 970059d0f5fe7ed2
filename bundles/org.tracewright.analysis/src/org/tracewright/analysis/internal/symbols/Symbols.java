// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tracewright.trace.Progress;
import org.tracewright.trace.TraceSource;

/**
 * Names of functions by their addresses in the memory of the processes of a trace. Files are opened when they are first needed; those that were not used for the
 * longest time are closed again. For use by one thread.
 */
public final class Symbols implements Closeable {

	private static final int MOST_OPEN = 64;
	/** Functions of all files that are open, about 20 bytes each. */
	private static final int MOST_FUNCTIONS = 1 << 22;
	private static final int MOST_NAMES = 1 << 17;

	/** A name that was asked for, and when it is right. */
	private record Answer(ProcessLibraries memory, long address, long since, long until, String name) {
	}

	/** The functions of a library; without a file, none. */
	private static final class Functions {

		/** Where they are read from; null when there is no such file. */
		private ElfFile file;
		private FunctionTable table;
		private long base;
		private final Map<Long, String> names = new HashMap<>();

		private String at(long address) {
			String name = names.get(address);
			if (name == null && table != null) {
				try {
					name = table.at(address);
				} catch (IOException e) {
					return null;
				}
				if (names.size() == MOST_NAMES)
					names.clear();
				if (name != null)
					names.put(address, name);
			}
			return name;
		}

		private void close() {
			try {
				if (file != null)
					file.close();
			} catch (IOException e) {
				// It was only read.
			}
		}
	}

	private final LoadedLibraries libraries;
	private final SymbolFiles files;
	/** The one that was used last comes last. */
	private final Map<LoadedLibrary.Identity, Functions> open = new LinkedHashMap<>(16, 0.75f, true);
	private int functions;
	/** The last ones asked for, by a part of their addresses. */
	private final Answer[] recent = new Answer[1 << 13];

	/**
	 * Names by what is on this machine.
	 *
	 * @param roots folders with copies of the files that a trace speaks of; what they have is taken before what is at the recorded paths
	 */
	public Symbols(LoadedLibraries libraries, List<Path> roots) {
		this.libraries = libraries;
		files = new SymbolFiles(roots);
	}

	/** What is known of the memory of a process; null for nothing. The process is negative when not recorded. */
	public ProcessLibraries memory(TraceSource source, long process) {
		return libraries.of(source, process);
	}

	/**
	 * Name of what is at an address: {@code function}, {@code function (libx.so)}, {@code libx.so+0x1a2b} when the file is not there, is another one or has no such
	 * function, {@code 0x7f001a2b} when nothing is known of the address.
	 *
	 * @param memory of the process; null when nothing is known of it
	 * @param time   ns since the origin
	 */
	public String name(ProcessLibraries memory, long time, long address) {
		int place = (int) ((address ^ System.identityHashCode(memory)) * 0x9E3779B97F4A7C15L >>> 51);
		Answer known = recent[place];
		if (known != null && known.memory == memory && known.address == address && time >= known.since
				&& (time < known.until || known.until == Long.MAX_VALUE))
			return known.name;
		Answer answer = find(memory, time, address);
		recent[place] = answer;
		return answer.name;
	}

	private Answer find(ProcessLibraries memory, long time, long address) {
		if (memory == null)
			return new Answer(null, address, Long.MIN_VALUE, Long.MAX_VALUE, "0x" + Long.toHexString(address));
		ProcessLibraries.Owner owner = memory.at(time, address);
		return new Answer(memory, address, owner.since(), owner.until(),
				owner.library() == null ? "0x" + Long.toHexString(address) : name(owner.library(), address));
	}

	private String name(LoadedLibrary library, long address) {
		long offset = address - library.start();
		Functions found = functions(library.file());
		String function = found.at(library.biased() ? offset : offset + found.base);
		String file = library.file().name();
		if (function == null)
			return file + "+0x" + Long.toHexString(offset);
		return file.endsWith(".so") || file.contains(".so.") ? function + " (" + file + ")" : function;
	}

	private Functions functions(LoadedLibrary.Identity library) {
		Functions known = open.get(library);
		if (known != null)
			return known;
		Functions read = read(library);
		functions += read.table == null ? 0 : read.table.size();
		open.put(library, read);
		Iterator<Functions> eldest = open.values().iterator();
		while (open.size() > 1 && (open.size() > MOST_OPEN || functions > MOST_FUNCTIONS)) {
			Functions old = eldest.next();
			functions -= old.table == null ? 0 : old.table.size();
			old.close();
			eldest.remove();
		}
		return read;
	}

	private Functions read(LoadedLibrary.Identity library) {
		Functions result = new Functions();
		ElfFile program = files.open(library);
		if (program != null)
			result.base = program.base();
		if (program == null || !program.hasAllSymbols()) {
			ElfFile debug = files.openDebug(library, program);
			if (debug != null && program == null)
				result.base = debug.base();
			take(result, debug);
		}
		if (result.table == null)
			take(result, program);
		if (program != null && program != result.file)
			try {
				program.close();
			} catch (IOException e) {
				// It was only read.
			}
		return result;
	}

	private static void take(Functions result, ElfFile file) {
		if (file == null)
			return;
		result.file = file;
		try {
			result.table = file.functions();
		} catch (IOException e) {
			// What is broken names nothing.
			result.close();
			result.file = null;
		}
	}

	/** What names follow from beside the trace: each file that may be looked at, with size and time, a line each. */
	public String facts(Progress progress) {
		Set<LoadedLibrary.Identity> all = new LinkedHashSet<>();
		for (ProcessLibraries process : libraries.all())
			process.all().forEach(library -> all.add(library.file()));
		StringBuilder text = new StringBuilder();
		for (LoadedLibrary.Identity library : all) {
			if (progress.isCancelled())
				break;
			files.facts(library).forEach(fact -> text.append(fact).append('\n'));
		}
		return text.toString();
	}

	@Override
	public void close() {
		open.values().forEach(Functions::close);
		open.clear();
	}
}
