// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.validation.Validation;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Problem.TextPlace;

/**
 * A folder with a metadata file and data stream files.
 *
 * @param path  the folder
 * @param model what the metadata says
 * @param text  the metadata as they are in the file
 * @param broken event record classes, data stream classes and packet header whose text has errors
 * @param files data stream files, by name
 */
record TraceFolder(Path path, TraceClass model, byte[] text, Set<EObject> broken, List<Path> files) {

	private static final long MAX_METADATA = 512L << 20;

	/** Reads the metadata and lists the files; null when that is not possible, with the reason among the problems. */
	static TraceFolder read(Path folder, List<Problem> problems) {
		Path metadata = folder.resolve(CtfTraces.METADATA);
		MetadataResource resource;
		byte[] text;
		try {
			if (Files.size(metadata) > MAX_METADATA)
				throw new IOException("more than " + (MAX_METADATA >> 20) + " MiB of metadata");
			text = Files.readAllBytes(metadata);
			resource = MetadataResources.load(URI.createFileURI(metadata.toAbsolutePath().toString()),
					new ByteArrayInputStream(text));
		} catch (IOException e) {
			problems.add(Problem.of(Severity.ERROR, Kind.UNREADABLE, metadata, TraceOpener.reason(e)));
			return null;
		}
		Validation.check(resource)
				.forEach(d -> problems.add(problem(d.warning() ? Severity.WARNING : Severity.ERROR, metadata, d)));
		TraceClass model = resource.trace();
		if (model == null || model.getDataStreamClasses().isEmpty() && !resource.getErrors().isEmpty())
			return null;
		try {
			return new TraceFolder(folder, model, text, broken(resource), files(folder));
		} catch (IOException e) {
			problems.add(Problem.of(Severity.ERROR, Kind.UNREADABLE, folder, TraceOpener.reason(e)));
			return null;
		}
	}

	/** What errors in the text lie in: a member that could not be understood moves all that follows. */
	private static Set<EObject> broken(MetadataResource resource) {
		Set<EObject> broken = new HashSet<>();
		for (Resource.Diagnostic diagnostic : resource.getErrors())
			if (diagnostic instanceof MetadataDiagnostic error && !error.warning())
				for (EObject at = resource.sourceMap().at(error.range().offset()); at != null; at = at.eContainer())
					if (at instanceof EventRecordClass || at instanceof DataStreamClass
							|| at.eContainer() instanceof TraceClass trace && trace.getPacketHeader() == at) {
						broken.add(at);
						break;
					}
		return broken;
	}

	private static Problem problem(Severity severity, Path metadata, Resource.Diagnostic diagnostic) {
		return Problem.at(severity, Kind.METADATA, metadata, new TextPlace(diagnostic.getLine(), diagnostic.getColumn()),
				diagnostic.getMessage());
	}

	private static List<Path> files(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.forEach(file -> {
				String name = file.getFileName().toString();
				if (!name.equals(CtfTraces.METADATA) && !name.startsWith(".") && Files.isRegularFile(file))
					files.add(file);
			});
		}
		files.sort(null);
		return files;
	}
}
