// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntPredicate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** From the bytes that a command wrote to elements. What is broken or too much ends the reading, not what has been read. */
final class MiParser {

	private static final int MAX_DEPTH = 64;
	private static final int MAX_NODES = 1 << 20;

	/**
	 * What was read.
	 *
	 * @param before  text before the XML
	 * @param root    null when there is no XML
	 * @param problem why reading ended before the end, or null
	 */
	record Parsed(String before, MiNode root, String problem) {
	}

	private final Deque<MiNode> open = new ArrayDeque<>();
	private MiNode root;
	private int nodes;

	private MiParser() {
	}

	static Parsed parse(byte[] output, int maxBytes) {
		String text = new String(output, 0, Math.min(output.length, maxBytes), StandardCharsets.UTF_8);
		int start = start(text);
		String before = text.substring(0, start).strip();
		if (start == text.length())
			return new Parsed(before, null, null);
		MiParser parser = new MiParser();
		String problem = parser.read(replaced(text.substring(start)));
		if (output.length > maxBytes)
			problem = "the reply is larger than " + (maxBytes >> 20) + " MiB: the rest was not read";
		return new Parsed(before, parser.root, problem);
	}

	private static int start(String text) {
		int start = text.length();
		for (String beginning : new String[]{"<?xml", "<command", "<sessions", "<!DOCTYPE"}) {
			int found = text.indexOf(beginning);
			if (found >= 0 && found < start)
				start = found;
		}
		return start;
	}

	/** Names may hold bytes that XML has no characters for; LTTng writes them as they are. */
	private static String replaced(String text) {
		IntPredicate legal = c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r';
		if (text.chars().allMatch(legal))
			return text;
		StringBuilder legalText = new StringBuilder(text.length());
		text.chars().forEach(c -> legalText.append(legal.test(c) ? (char) c : '\uFFFD'));
		return legalText.toString();
	}

	/** Reads to the end of the root; returns what kept it from there, or null. */
	private String read(String xml) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
						return "the reply declares or uses entities: the rest was not read";
					}
					case XMLStreamConstants.START_ELEMENT -> {
						if (open.size() == MAX_DEPTH)
							return "the reply has more than " + MAX_DEPTH + " levels: the rest was not read";
						if (++nodes > MAX_NODES)
							return "the reply has more than " + MAX_NODES + " elements: the rest was not read";
						start(reader);
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
						if (!open.isEmpty())
							open.peek().append(reader.getText());
					}
					case XMLStreamConstants.END_ELEMENT -> {
						open.pop();
						if (open.isEmpty())
							return null;
					}
					default -> {
						// Comments and processing instructions say nothing.
					}
				}
			}
			return null;
		} catch (XMLStreamException e) {
			// Half a value is worse than none.
			if (open.size() > 1 && !open.peek().hasChildren()) {
				MiNode half = open.pop();
				open.peek().remove(half);
			}
			return open.isEmpty() && root == null
					? "the reply is not XML"
					: "the reply ends or breaks in line " + e.getLocation().getLineNumber() + ", column "
							+ e.getLocation().getColumnNumber() + ": the rest was not read";
		}
	}

	private void start(XMLStreamReader reader) {
		MiNode node = new MiNode(reader.getLocalName().intern());
		for (int i = 0; i < reader.getAttributeCount(); i++)
			// The place of the schema is the only attribute with a prefix.
			if (reader.getAttributePrefix(i).isEmpty()) {
				MiNode attribute = new MiNode('@' + reader.getAttributeLocalName(i));
				attribute.append(reader.getAttributeValue(i));
				node.add(attribute);
			}
		if (open.isEmpty())
			root = node;
		else
			open.peek().add(node);
		open.push(node);
	}
}
