// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.tracewright.session.SessionPackage;

/** Elements as text, for the clipboard: what was copied in one editor can be pasted in another one, or in a mail. */
@SuppressWarnings("nls")
public final class Fragment {

	private static final int MOST = 1 << 20;
	private static final Map<String, Boolean> SAFE = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false);

	private Fragment() {
	}

	private static XMLResource resource() {
		XMLResource resource = new XMIResourceImpl(URI.createURI("fragment.xmi"));
		resource.setEncoding(StandardCharsets.UTF_8.name());
		return resource;
	}

	/**
	 * The text of elements; they are not changed.
	 *
	 * @throws IOException when they hold characters that XML has no way to write
	 */
	public static String text(Collection<? extends EObject> elements) throws IOException {
		XMLResource resource = resource();
		resource.getContents().addAll(EcoreUtil.copyAll(elements));
		StringWriter out = new StringWriter();
		try {
			resource.save(out, Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
		} catch (RuntimeException e) {
			throw new IOException(e.getMessage(), e);
		}
		return out.toString();
	}

	/** The elements that a text holds; none when it is another one. */
	public static List<EObject> read(String text) {
		if (text == null || text.length() > MOST || !text.contains(SessionPackage.eNS_URI))
			return List.of();
		XMLResource resource = resource();
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, SAFE));
		} catch (IOException | RuntimeException e) {
			return List.of();
		}
		List<EObject> elements = List.copyOf(resource.getContents());
		resource.getContents().clear();
		return elements;
	}
}
