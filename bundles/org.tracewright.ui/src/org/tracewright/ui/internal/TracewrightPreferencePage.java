// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.TracePreferences;

/** Preferences &gt; Tracewright. */
public final class TracewrightPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** A grid of field editors. */
	public TracewrightPreferencePage() {
		super(GRID);
		setPreferenceStore(TracePreferences.store());
		setDescription(Messages.preferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// The store is made in the constructor.
	}

	@Override
	protected void createFieldEditors() {
		addField(new ComboFieldEditor(TracePreferences.TIME_STYLE, Messages.preferences_style,
				new String[][]{style(Messages.preferences_style_date, TimeFormat.Style.DATE_AND_TIME),
						style(Messages.preferences_style_time, TimeFormat.Style.TIME_OF_DAY),
						style(Messages.preferences_style_seconds, TimeFormat.Style.SECONDS),
						style(Messages.preferences_style_relative, TimeFormat.Style.RELATIVE)},
				getFieldEditorParent()));
		List<String[]> zones = new ArrayList<>();
		zones.add(
				new String[]{NLS.bind(Messages.preferences_zone_local, ZoneId.systemDefault().getId()), TracePreferences.LOCAL});
		zones.add(new String[]{Messages.preferences_zone_utc, TracePreferences.UTC});
		ZoneId.getAvailableZoneIds().stream().filter(z -> z.indexOf('/') > 0 && !z.startsWith("Etc/")).sorted() //$NON-NLS-1$
				.forEach(z -> zones.add(new String[]{z, z}));
		addField(new ComboFieldEditor(TracePreferences.TIME_ZONE, Messages.preferences_zone, zones.toArray(String[][]::new),
				getFieldEditorParent()));
	}

	private static String[] style(String label, TimeFormat.Style style) {
		return new String[]{label, style.name()};
	}
}
