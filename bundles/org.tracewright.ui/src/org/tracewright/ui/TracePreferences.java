// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tracewright.trace.TimeFormat;

/** How the workbench shows times. */
public final class TracePreferences {

	/** Preference node. */
	public static final String NODE = "org.tracewright.ui"; //$NON-NLS-1$
	/** Key of the style of times, by name. */
	public static final String TIME_STYLE = "time.style"; //$NON-NLS-1$
	/** Key of the time zone: {@link #UTC}, {@link #LOCAL}, or the id of a zone. */
	public static final String TIME_ZONE = "time.zone"; //$NON-NLS-1$
	/** Coordinated universal time. */
	public static final String UTC = "UTC"; //$NON-NLS-1$
	/** The time zone of this machine. */
	public static final String LOCAL = "local"; //$NON-NLS-1$

	private TracePreferences() {
	}

	/** The store; listen to it to follow changes. */
	public static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(TIME_STYLE, TimeFormat.Style.TIME_OF_DAY.name());
		store.setDefault(TIME_ZONE, LOCAL);
		return store;
	}

	/** The chosen format for a trace that begins at a time in ns since the origin. */
	public static TimeFormat timeFormat(IPreferenceStore store, long start) {
		TimeFormat.Style style;
		try {
			style = TimeFormat.Style.valueOf(store.getString(TIME_STYLE));
		} catch (IllegalArgumentException e) {
			style = TimeFormat.Style.TIME_OF_DAY;
		}
		return new TimeFormat(style, zone(store.getString(TIME_ZONE)), start);
	}

	private static ZoneId zone(String id) {
		if (id.equals(LOCAL))
			return ZoneId.systemDefault();
		try {
			return id.equals(UTC) ? ZoneOffset.UTC : ZoneId.of(id);
		} catch (DateTimeException e) {
			return ZoneOffset.UTC;
		}
	}
}
