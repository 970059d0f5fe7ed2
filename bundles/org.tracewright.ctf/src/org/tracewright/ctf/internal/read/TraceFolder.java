// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * @param files data stream files by name, with their bytes before the metadata were read; -1 when that is not known
 * @param metadata the metadata as they were read
 */
record TraceFolder(Path path, TraceClass model, byte[] text, Set<EObject> broken, Map<Path, Long> files,
		MetadataResource metadata) {

	private static final long MAX_METADATA = 512L << 20;

	/**
	 * Reads the metadata and lists the files; null when that is not possible, with the reason among the problems.
	 *
	 * @param growing whether the metadata are being written: what is not complete is then not there yet
	 */
	static TraceFolder read(Path folder, List<Problem> problems, boolean growing) {
		Path metadata = folder.resolve(CtfTraces.METADATA);
		try {
			// Files first: what is in them by now is described by the metadata that are read after them.
			Map<Path, Long> files = files(folder);
			byte[] text = text(metadata);
			URI uri = URI.createFileURI(metadata.toAbsolutePath().toString());
			MetadataResource resource;
			if (growing) {
				if (text.length < MetadataResources.HEAD_BYTES)
					return null;
				resource = MetadataResources.create(uri, Arrays.copyOf(text, MetadataResources.HEAD_BYTES));
				resource.append(text);
			} else {
				resource = MetadataResources.load(uri, new ByteArrayInputStream(text));
			}
			return of(folder, text, resource, files, problems);
		} catch (IOException e) {
			problems.add(Problem.of(Severity.ERROR, Kind.UNREADABLE, Files.exists(metadata) ? metadata : folder,
					TraceOpener.reason(e)));
			return null;
		}
	}

	private static TraceFolder of(Path folder, byte[] text, MetadataResource resource, Map<Path, Long> files,
			List<Problem> problems) {
		Path metadata = folder.resolve(CtfTraces.METADATA);
		TraceClass model = resource.trace();
		Validation.check(resource)
				.forEach(d -> problems.add(problem(d.warning() ? Severity.WARNING : Severity.ERROR, metadata, d)));
		if (model == null || model.getDataStreamClasses().isEmpty() && !resource.getErrors().isEmpty())
			return null;
		return new TraceFolder(folder, model, text, broken(resource), files, resource);
	}

	/** The bytes of the metadata. */
	static byte[] text(Path metadata) throws IOException {
		if (Files.size(metadata) > MAX_METADATA)
			throw new IOException("more than " + (MAX_METADATA >> 20) + " MiB of metadata");
		return Files.readAllBytes(metadata);
	}

	/**
	 * The same folder with metadata that have grown. The model is the same, with more in it.
	 *
	 * @param problems is told of all that is wrong with the metadata now
	 * @return null when the metadata do not begin as before: then these are other ones
	 */
	TraceFolder grown(byte[] now, List<Problem> problems) throws IOException {
		if (Arrays.mismatch(now, text) != text.length)
			return null;
		metadata.append(Arrays.copyOfRange(now, text.length, now.length));
		return of(path, now, metadata, files, problems);
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

	/** Data stream files of a folder by name, with their bytes. */
	static Map<Path, Long> files(Path folder) throws IOException {
		Map<Path, Long> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.forEach(file -> {
				String name = file.getFileName().toString();
				if (!name.equals(CtfTraces.METADATA) && !name.startsWith(".") && Files.isRegularFile(file))
					files.put(file, size(file));
			});
		}
		return files;
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return -1;
		}
	}
}
