// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.session.RotationKind;
import org.tracewright.session.diff.Change;
import org.tracewright.ui.session.internal.element.ElementLabels;
import org.tracewright.ui.session.internal.element.FeatureTexts;
import org.tracewright.ui.session.internal.element.Units;

/** What changes do, in words. */
public final class ChangeText {

	private ChangeText() {
	}

	/** What a change does. */
	public static String of(Change change) {
		return switch (change) {
			case Change.Recreate c -> NLS.bind(Messages.Change_recreate, c.session());
			case Change.CreateSession c -> NLS.bind(Messages.Change_create, c.session());
			case Change.Start c -> NLS.bind(Messages.Change_start, c.session());
			case Change.Stop c -> NLS.bind(Messages.Change_stop, c.session());
			case Change.AddChannel c -> NLS.bind(Messages.Change_addChannel, c.channel().getName(), FeatureTexts.of(c.domain()));
			case Change.EnableChannel c -> NLS.bind(Messages.Change_enableChannel, c.channel());
			case Change.DisableChannel c -> NLS.bind(Messages.Change_disableChannel, c.channel());
			case Change.AddEventRule c -> NLS.bind(Messages.Change_addRule, ElementLabels.of(c.rule()), c.channel());
			case Change.EnableEventRule c -> NLS.bind(Messages.Change_enableRule, ElementLabels.of(c.rule()), c.channel());
			case Change.DisableEventRule c -> NLS.bind(Messages.Change_disableRule, ElementLabels.of(c.rule()), c.channel());
			case Change.AddContext c -> NLS.bind(Messages.Change_addContext, c.type(), c.channel());
			case Change.Track c -> NLS.bind(Messages.Change_track, FeatureTexts.of(c.attribute()), values(c.values()));
			case Change.Untrack c -> NLS.bind(Messages.Change_untrack, FeatureTexts.of(c.attribute()), values(c.values()));
			case Change.AddSnapshotOutput c -> NLS.bind(Messages.Change_addOutput, c.output().getOutput());
			case Change.RemoveSnapshotOutput c -> NLS.bind(Messages.Change_removeOutput, c.output().getOutput());
			case Change.SetRotation c -> rotation(c);
			case Change.TrackPrograms c -> programs(c);
			case Change.SetSchedules c -> schedules(c);
			case Change.AddTrigger c -> NLS.bind(Messages.Change_addTrigger, c.trigger().getName());
			case Change.RemoveTrigger c -> NLS.bind(Messages.Change_removeTrigger, c.trigger().getName());
		};
	}

	private static String programs(Change.TrackPrograms change) {
		if (change.all())
			return Messages.Change_allPrograms;
		if (change.pids().isEmpty() && change.names().isEmpty())
			return Messages.Change_noPrograms;
		List<String> all = new ArrayList<>(change.pids());
		all.addAll(change.names());
		return NLS.bind(Messages.Change_programs, String.join(", ", all)); //$NON-NLS-1$
	}

	private static String schedules(Change.SetSchedules change) {
		List<String> all = new ArrayList<>();
		if (change.bytes() != null)
			all.add(Units.BYTES.format(change.bytes()));
		if (change.micros() != null)
			all.add(Units.MICROSECONDS.format(change.micros()));
		return all.isEmpty() ? Messages.Change_neverRotates : NLS.bind(Messages.Change_rotation, String.join(", ", all)); //$NON-NLS-1$
	}

	private static String values(List<String> values) {
		return values.isEmpty() ? Messages.Change_all : String.join(", ", values); //$NON-NLS-1$
	}

	private static String rotation(Change.SetRotation change) {
		Units units = change.kind() == RotationKind.SIZE ? Units.BYTES : Units.MICROSECONDS;
		return change.after() == null
				? NLS.bind(Messages.Change_noRotation, units.format(change.before()))
				: NLS.bind(Messages.Change_rotation, units.format(change.after()));
	}

	/** Why a session has to be made anew. */
	public static String of(Change.Reason reason) {
		String parts = reason.actual().isEmpty()
				? NLS.bind(Messages.Reason_added, reason.what(), reason.wanted())
				: reason.wanted().isEmpty()
						? NLS.bind(Messages.Reason_removed, reason.what(), reason.actual())
						: NLS.bind(Messages.Reason_other, new Object[]{reason.what(), reason.actual(), reason.wanted()});
		return NLS.bind(Messages.Reason, new Object[]{reason.element(), parts, reason.why()});
	}
}
