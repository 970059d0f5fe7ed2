// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Target;
import org.tracewright.session.Trigger;

/** How messages name an element of the model. */
public final class ElementName {

	private ElementName() {
	}

	/** For example {@code session 's', domain ust, channel 'c', event rule 'app:*'}. */
	public static String of(EObject element) {
		Deque<String> names = new ArrayDeque<>();
		for (EObject e = element; e != null; e = e.eContainer()) {
			String name = own(e);
			if (name != null)
				names.addFirst(name);
		}
		return String.join(", ", names);
	}

	private static String own(EObject element) {
		return switch (element) {
			case Session session -> "session " + quoted(session.getName());
			case Domain domain -> "domain " + domain.getType().getLiteral();
			case Channel channel -> "channel " + quoted(channel.getName());
			case EventRule rule -> "event rule " + quoted(rule.getName());
			case Context context -> "context " + quoted(context.getType());
			case ProcessTracker tracker -> "process tracker " + tracker.getAttribute().getLiteral();
			case SnapshotOutput output -> "snapshot output" + (output.getName() == null ? "" : ' ' + quoted(output.getName()));
			case RotationSchedule schedule -> "rotation schedule " + schedule.getKind().getLiteral();
			case Trigger trigger -> "trigger " + quoted(trigger.getName());
			case Target target -> "target " + quoted(target.getName());
			default -> null;
		};
	}

	private static String quoted(String name) {
		return name == null ? "without name" : '\'' + name + '\'';
	}
}
