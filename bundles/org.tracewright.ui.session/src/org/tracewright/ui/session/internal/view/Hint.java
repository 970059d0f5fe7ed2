// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.targets.TargetView;

/**
 * What stands below the rows: what is wrong with a target, or what can be done next.
 *
 * @param text  a sentence; empty for nothing
 * @param wrong whether something is wrong
 */
record Hint(String text, boolean wrong) {

	private static final Hint NONE = new Hint("", false); //$NON-NLS-1$

	/** The hint for a node; null gives none. */
	static Hint of(Node node) {
		if (node == null)
			return NONE;
		TargetView view = node.link().view();
		String target = node.link().entry().name();
		if (!view.message().isEmpty())
			return new Hint(wrong(node, sentence(view.message())), true);
		if (node.kind() == NodeKind.PROGRAM && !node.process().traced())
			return new Hint(NLS.bind(Messages.Hint_attach, node.process().name()), false);
		if (view.state() == TargetState.DISCONNECTED)
			return new Hint(NLS.bind(Messages.Hint_disconnected, target), false);
		if (view.state() == TargetState.CONNECTING)
			return new Hint(NLS.bind(Messages.Hint_connecting, target), false);
		if (view.version() != null && view.sessions().isEmpty())
			return new Hint(NLS.bind(Messages.Hint_no_sessions, target), false);
		if (node.session() != null && !node.session().observed().problem().isEmpty())
			return new Hint(sentence(node.session().observed().problem()), true);
		if (node.session() != null && node.session().observed().detailed() && node.session().session().getDomains().isEmpty())
			return new Hint(NLS.bind(Messages.Hint_empty_session, node.sessionName()), false);
		return NONE;
	}

	/** What is wrong, with the command that helps if there is one. */
	private static String wrong(Node node, String text) {
		if (SessionCommand.isStartable(node))
			return NLS.bind(Messages.Hint_startable, text + '.');
		return node.link().view().missing()
				? NLS.bind(Messages.Hint_installable, node.link().entry().program(), node.link().entry().name())
				: text;
	}

	/** Messages begin as they would behind the name of a program. What is no word, such as the name of a host, stays as it is. */
	private static String sentence(String text) {
		return text.split(" ", 2)[0].chars().allMatch(Character::isLetter)
				? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
				: text;
	}
}
