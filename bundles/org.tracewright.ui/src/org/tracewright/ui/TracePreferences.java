// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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
	/** Key of how much is kept of what analyses have found, MB. */
	public static final String HISTORIES_MEGABYTES = "histories.megabytes"; //$NON-NLS-1$
	/** Key of the folders with programs whose functions are to be named, separated as paths are on this system. */
	public static final String SYMBOL_FOLDERS = "symbols.folders"; //$NON-NLS-1$
	/** Coordinated universal time. */
	public static final String UTC = "UTC"; //$NON-NLS-1$
	/** The time zone of this machine. */
	public static final String LOCAL = "local"; //$NON-NLS-1$

	private static final int USUAL_MEGABYTES = 4096;
	private static final long MEGABYTE = 1_000_000;

	private TracePreferences() {
	}

	/** How much is kept of what analyses have found, bytes. */
	public static long historyBytes(IPreferenceStore store) {
		return Math.max(0, store.getInt(HISTORIES_MEGABYTES)) * MEGABYTE;
	}

	/** The folders with programs whose functions are to be named. */
	public static List<Path> symbolFolders(IPreferenceStore store) {
		return Arrays.stream(store.getString(SYMBOL_FOLDERS).split(Pattern.quote(File.pathSeparator))).filter(f -> !f.isBlank())
				.map(Path::of).toList();
	}

	/** The store; listen to it to follow changes. */
	public static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(TIME_STYLE, TimeFormat.Style.TIME_OF_DAY.name());
		store.setDefault(TIME_ZONE, LOCAL);
		store.setDefault(HISTORIES_MEGABYTES, USUAL_MEGABYTES);
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
