// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.ctf.internal.layout.LayoutCompiler;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.metadata.validation.Finding;
import org.tracewright.metadata.validation.Validation;
import org.tracewright.trace.Clock;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.TraceSource;

/**
 * A model as text, and the layouts of what the text says: what is written is what a reader of the text expects.
 *
 * @param text    metadata
 * @param trace   what it says
 * @param streams layouts by id of the data stream class
 */
record ModelLayouts(byte[] text, TraceClass trace, Map<Long, StreamLayout> streams) {

	/**
	 * Checks, writes and compiles a model.
	 *
	 * @param file what the metadata will be, for messages
	 * @throws TraceWriteException with all that is wrong with the model
	 */
	static ModelLayouts of(TraceClass model, Path file) throws TraceWriteException {
		refuse(file, Validation.check(model).stream().filter(f -> !f.warning()).map(ModelLayouts::text).toList());
		byte[] text;
		MetadataResource again;
		try {
			text = text(model);
			again = MetadataResources.load(URI.createURI("metadata"), new ByteArrayInputStream(text));
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
		refuse(file, Validation.check(again).stream().filter(d -> !d.warning()).map(MetadataDiagnostic::getMessage)
				.map(m -> "the metadata cannot say this model: " + m).toList());
		List<String> problems = new ArrayList<>();
		Map<Long, StreamLayout> layouts = compile(again.trace(), problems);
		refuse(file, problems);
		return new ModelLayouts(text, again.trace(), layouts);
	}

	/** Metadata that is there already, and the layouts of its model. What of it cannot be read has no layout. */
	static ModelLayouts existing(byte[] text, TraceClass model) {
		return new ModelLayouts(text, model, compile(model, new ArrayList<>()));
	}

	private static void refuse(Path file, List<String> reasons) throws TraceWriteException {
		if (!reasons.isEmpty())
			throw new TraceWriteException(
					reasons.stream().map(r -> Problem.of(Severity.ERROR, Kind.NOT_REPRESENTABLE, file, r)).toList());
	}

	private static String text(Finding finding) {
		return finding.message() + " (" + finding.rule().section() + ')';
	}

	private static byte[] text(TraceClass model) throws IOException {
		URI uri = URI.createURI("metadata");
		MetadataResource resource = model.getFormat() == MetadataFormat.CTF_18
				? new TsdlResource(uri)
				: new JsonSequenceResource(uri);
		// A model belongs to one resource: that of the caller.
		resource.getContents().add(EcoreUtil.copy(model));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	private static Map<Long, StreamLayout> compile(TraceClass trace, List<String> problems) {
		Map<String, Clock> clocks = new HashMap<>();
		trace.getClockClasses().forEach(c -> clocks.put(c.getId(), clock(c)));
		TraceSource source = new TraceSource("", List.of(), "", "", Map.of(), List.copyOf(clocks.values()));
		return new LayoutCompiler(trace, source, clocks, new ArrayList<>(), problems::add, Set.of(), new HashMap<>()).compile();
	}

	private static Clock clock(ClockClass clock) {
		return new Clock("", "", "", clock.getFrequency(), clock.getOffsetSeconds(), clock.getOffsetCycles(), -1,
				clock.getOrigin() == ClockOrigin.UNIX_EPOCH);
	}
}
