// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences &gt; Tracewright &gt; Live Sessions. */
public final class LivePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Most GiB of the copy of a session that is followed. */
	public static final String SIZE = "live.size"; //$NON-NLS-1$

	private static final String BUNDLE = "org.tracewright.ui.session"; //$NON-NLS-1$
	private static final int USUAL_SIZE = 8;
	private static final int MOST_SIZE = 100_000;

	/** A grid of field editors. */
	public LivePreferencePage() {
		super(GRID);
		setPreferenceStore(store());
		setDescription(Messages.Live_preferences);
	}

	@Override
	public void init(IWorkbench workbench) {
		// The store is made in the constructor.
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor size = new IntegerFieldEditor(SIZE, Messages.Live_size, getFieldEditorParent());
		size.setValidRange(1, MOST_SIZE);
		addField(size);
	}

	/** Where the preferences are. */
	public static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		store.setDefault(SIZE, USUAL_SIZE);
		return store;
	}

	/** Bytes that the copy of a session may have. */
	static long bytes() {
		return (long) Math.max(1, store().getInt(SIZE)) << 30;
	}
}
