// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.metadata.validation.Validation;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tracewright metadata}. */
@Command(name = "metadata", description = "Checks the metadata of a trace and writes it in a form of your choice: TSDL (CTF 1.8), a JSON text sequence (CTF 2), or XMI.")
final class MetadataCommand implements Callable<Integer> {

	/** The forms of {@code --to}. */
	enum Form {
		TSDL, JSON, XMI
	}

	private final Console console;

	@Parameters(paramLabel = "TRACE|FILE", description = "A metadata file, the folder of a trace, or a folder with a trace somewhere below; with --check, with any number of them.")
	private Path place;

	@Option(names = "--to", paramLabel = "FORM", description = "tsdl, json or xmi; the form that it has when this is not said.")
	private Form form;

	@Option(names = "--check", description = "Only say what is wrong.")
	private boolean check;

	@Option(names = "--drop-descriptions", description = "Leave out names, namespaces and attributes that CTF 1.8 has no place for, instead of refusing.")
	private boolean dropDescriptions;

	MetadataCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws TraceReadException {
		List<Path> files = files();
		if (files.isEmpty()) {
			console.say("error", place + ": holds no trace: there is no file '" + CtfTraces.METADATA + "' in it or below");
			return ExitCode.UNREADABLE;
		}
		if (!check && files.size() > 1) {
			console.say("error", place + ": holds " + files.size() + " traces with metadata of their own; name one of them");
			files.forEach(file -> console.err().println("  " + file.getParent()));
			return ExitCode.USAGE;
		}
		int worst = ExitCode.OK;
		for (Path file : files)
			worst = Math.max(worst, one(file));
		return worst;
	}

	/** The metadata files that are meant: those of a session are below its folder. */
	private List<Path> files() throws TraceReadException {
		if (!Files.isDirectory(place))
			return List.of(place);
		return CtfTraces.find(place, console.progress("looking for metadata")).stream().map(f -> f.resolve(CtfTraces.METADATA))
				.toList();
	}

	private int one(Path file) {
		MetadataResource resource;
		try {
			resource = MetadataResources.load(file);
		} catch (NoSuchFileException e) {
			console.say("error", file + ": there is no such file");
			return ExitCode.UNREADABLE;
		} catch (IOException e) {
			console.say("error", file + ": cannot be read: " + e.getMessage());
			return ExitCode.UNREADABLE;
		}
		List<MetadataDiagnostic> diagnostics = Validation.check(resource);
		for (MetadataDiagnostic d : diagnostics)
			console.say(d.warning() ? "warning" : "error",
					file + ":" + d.range().line() + ':' + d.range().column() + ": " + d.getMessage());
		boolean faulty = diagnostics.stream().anyMatch(d -> !d.warning());
		if (resource.trace() == null)
			return ExitCode.UNREADABLE;
		if (check)
			return faulty ? ExitCode.FINDINGS : ExitCode.OK;
		if (faulty) {
			console.say("error", file + ": nothing is written while there are errors");
			return ExitCode.FINDINGS;
		}
		return write(file, resource);
	}

	private int write(Path file, MetadataResource resource) {
		Form wanted = form != null ? form : resource instanceof JsonSequenceResource ? Form.JSON : Form.TSDL;
		Conversion conversion = switch (wanted) {
			case TSDL -> Conversion.toTsdl(resource.trace(), dropDescriptions);
			case JSON -> Conversion.toCtf2(resource.trace());
			case XMI -> new Conversion(EcoreUtil.copy(resource.trace()), List.of());
		};
		boolean refused = conversion.trace() == null;
		for (Obstacle obstacle : conversion.lost())
			console.say(refused ? "error" : "warning", file + ": " + obstacle.message() + (refused ? "" : "; left out"));
		if (refused) {
			boolean onlyDescriptions = conversion.lost().stream().noneMatch(Obstacle::decoding);
			console.say("error", file + ": CTF 1.8 cannot say this; nothing is written"
					+ (onlyDescriptions ? " (--drop-descriptions leaves out what only describes)" : ""));
			return ExitCode.FINDINGS;
		}
		byte[] text = text(wanted, conversion.trace());
		console.out().write(text, 0, text.length);
		return ExitCode.OK;
	}

	private static byte[] text(Form form, TraceClass trace) {
		URI uri = URI.createURI("metadata");
		ResourceImpl resource = switch (form) {
			case TSDL -> new TsdlResource(uri);
			case JSON -> new JsonSequenceResource(uri);
			case XMI -> new XMIResourceImpl(uri);
		};
		resource.getContents().add(trace);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			resource.save(out, form == Form.XMI ? Map.of("ENCODING", "UTF-8") : Map.of());
		} catch (IOException e) {
			throw new IllegalStateException("memory cannot be written", e);
		}
		return out.toByteArray();
	}
}
