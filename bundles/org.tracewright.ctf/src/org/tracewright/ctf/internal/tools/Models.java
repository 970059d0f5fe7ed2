// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.ctf.internal.tools.PacketSource.Source;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.convert.Conversion;

/** What becomes of the metadata and the names of source traces. */
final class Models {

	private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

	private Models() {
	}

	/** A model in a format, null for its own; always a new model. */
	static Conversion convert(TraceClass model, MetadataFormat format, boolean descriptions) {
		if (format == null || format == model.getFormat())
			return new Conversion(EcoreUtil.copy(model), List.of());
		return format == MetadataFormat.CTF_20 ? Conversion.toCtf2(model) : Conversion.toTsdl(model, descriptions);
	}

	/** Nanoseconds to add to the clocks of a source trace: those of the longest path that leads to it. */
	static long offset(Source source, Map<Path, Long> offsets) {
		long found = 0;
		int depth = -1;
		for (Map.Entry<Path, Long> entry : offsets.entrySet()) {
			Path path = entry.getKey().toAbsolutePath().normalize();
			if (path.getNameCount() > depth
					&& source.source().locations().stream().anyMatch(l -> l.toAbsolutePath().normalize().startsWith(path))) {
				found = entry.getValue();
				depth = path.getNameCount();
			}
		}
		return found;
	}

	/** Adds nanoseconds to all clocks, rounded to cycles. */
	static void shift(TraceClass model, long nanos) {
		for (ClockClass clock : model.getClockClasses()) {
			BigInteger frequency = new BigInteger(Long.toUnsignedString(clock.getFrequency()));
			BigInteger cycles = new BigDecimal(BigInteger.valueOf(nanos).multiply(frequency))
					.divide(NANOS, 0, RoundingMode.HALF_EVEN).toBigInteger();
			BigInteger all = BigInteger.valueOf(clock.getOffsetSeconds()).multiply(frequency)
					.add(BigInteger.valueOf(clock.getOffsetCycles())).add(cycles);
			BigInteger rest = all.mod(frequency);
			clock.setOffsetSeconds(all.subtract(rest).divide(frequency).longValueExact());
			clock.setOffsetCycles(rest.longValue());
		}
	}

	/** Names of folders for source traces: the parts of their paths in which they differ. */
	static List<String> names(List<Source> sources) {
		List<Path> paths = sources.stream().map(s -> s.source().locations().getFirst().toAbsolutePath().normalize()).toList();
		Path common = paths.getFirst().getParent();
		for (Path path : paths)
			while (common != null && !(path.startsWith(common) && !path.equals(common)))
				common = common.getParent();
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (Path path : paths) {
			List<String> parts = new ArrayList<>();
			(common == null ? path : common.relativize(path)).forEach(p -> parts.add(p.toString()));
			names.add(unique(String.join("-", parts), taken));
		}
		return names;
	}

	/** A name that is not taken yet. */
	static String unique(String wanted, Set<String> taken) {
		String base = wanted.isEmpty() || wanted.startsWith(".") ? "_" + wanted : wanted;
		String name = base;
		for (int i = 2; !taken.add(name); i++)
			name = base + '-' + i;
		return name;
	}
}
