// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionPackage;

/**
 * A session document: XMI that can be read in a comparison of versions. There is an element a line, nothing that is as by default, nothing that depends on the
 * machine, and what users have ordered stays in their order. What a later minor version has added is kept when it can be, and always reported among the
 * {@link #getWarnings() warnings}; a later major version is refused.
 */
public final class SessionResource extends XMIResourceImpl {

	/** Extension of the files. */
	public static final String EXTENSION = "tracesession";
	/** Major version of the form that is read and written. */
	public static final int MAJOR = 1;
	/** Version that new documents get. */
	public static final String VERSION = MAJOR + ".0";
	/** Largest document that is read, in bytes. */
	public static final int MAX_BYTES = 16 << 20;

	/** A resource at a place; load it from there or from a stream. */
	public SessionResource(URI uri) {
		super(uri);
		// Makes sure that the model is known, where no registry does.
		SessionPackage.eINSTANCE.eClass();
		setEncoding(StandardCharsets.UTF_8.name());
	}

	/** The document, or null when there is none. */
	public SessionDocument document() {
		return getContents().isEmpty() || !(getContents().getFirst() instanceof SessionDocument document) ? null : document;
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] content = in.readNBytes(MAX_BYTES + 1);
		if (content.length > MAX_BYTES)
			throw new IOException("the session document is larger than " + (MAX_BYTES >> 20) + " MiB");
		Map<Object, Object> all = options == null ? new HashMap<>() : new HashMap<>(options);
		all.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
		all.put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
						"http://xml.org/sax/features/external-general-entities", false,
						"http://xml.org/sax/features/external-parameter-entities", false));
		super.doLoad(new ByteArrayInputStream(content), all);
		check();
	}

	private void check() throws IOException {
		SessionDocument document = document();
		if (document == null)
			throw new IOException("this is no session document");
		if (document.getVersion() == null)
			document.setVersion(VERSION);
		int major = major(document.getVersion());
		if (major > MAJOR)
			throw new IOException("the session document has version " + document.getVersion()
					+ "; this program reads versions up to " + MAJOR + ".x");
		// What is wrong with single values does not keep the others from being read.
		getWarnings().addAll(getErrors());
		getErrors().clear();
		for (Map.Entry<EObject, AnyType> unknown : getEObjectToExtensionMap().entrySet())
			getWarnings().add(new XMIException(
					unknown.getKey().eClass().getName() + " has something that is not known here: " + names(unknown.getValue())));
	}

	private static String names(AnyType extension) {
		return Stream.of(extension.getAnyAttribute(), extension.getMixed()).flatMap(FeatureMap::stream)
				.map(entry -> entry.getEStructuralFeature().getName()).filter(name -> !name.equals("text")).distinct()
				.collect(Collectors.joining(", "));
	}

	private static int major(String version) throws IOException {
		try {
			return Integer.parseInt(version.substring(0, (version + '.').indexOf('.')));
		} catch (NumberFormatException e) {
			throw new IOException("the session document has the version '" + version + "', which is none", e);
		}
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new TolerantLoad(createXMLHelper());
	}

	/** Leaves it to the resource what to do about values that are wrong. */
	private static final class TolerantLoad extends XMILoadImpl {

		TolerantLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected void handleErrors() throws IOException {
			for (Resource.Diagnostic error : resource.getErrors())
				if (resource.getContents().isEmpty())
					throw new IOException(error.getMessage());
		}
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
			doSave(writer, options);
		} catch (RuntimeException e) {
			// A character that XML has no way to write.
			throw new IOException("the session document cannot be written: " + e.getMessage(), e);
		}
	}

	@Override
	public void doSave(Writer writer, Map<?, ?> options) throws IOException {
		if (document() != null && document().getVersion() == null)
			document().setVersion(VERSION);
		Map<Object, Object> all = options == null ? new HashMap<>() : new HashMap<>(options);
		all.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		all.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
		all.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, false);
		all.put(XMLResource.OPTION_SCHEMA_LOCATION, false);
		all.put(Resource.OPTION_LINE_DELIMITER, "\n");
		super.doSave(writer, all);
	}
}
