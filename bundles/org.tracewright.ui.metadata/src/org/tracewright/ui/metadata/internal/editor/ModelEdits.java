// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.text.BadLocationException;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.provider.MetadataItemProviderAdapterFactory;
import org.tracewright.metadata.text.TextRange;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/**
 * Edits of the model. A command is carried out on the model, then the text is changed to say the same; from there on the text is the truth, and undoing an edit is
 * undoing the change of the text.
 */
public final class ModelEdits {

	private final MetadataModel model;
	private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(new MetadataItemProviderAdapterFactory());
	private final EditingDomain domain;
	private final Recorder recorder = new Recorder();
	private TraceClass recorded;

	/** What a command changed. */
	private static final class Recorder extends EContentAdapter {

		private final Set<EObject> changed = new LinkedHashSet<>();
		private final Set<EventRecordClass> added = new LinkedHashSet<>();
		private final Set<EventRecordClass> removed = new LinkedHashSet<>();

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || !(notification.getNotifier() instanceof EObject notifier))
				return;
			boolean events = notification.getFeature() == Literals.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES;
			if (events && notification.getEventType() == Notification.ADD
					&& notification.getNewValue() instanceof EventRecordClass event)
				added.add(event);
			else if (events && notification.getEventType() == Notification.REMOVE
					&& notification.getOldValue() instanceof EventRecordClass event)
				removed.add(event);
			else if (notification.getFeature() != Literals.EVENT_RECORD_CLASS__DATA_STREAM_CLASS)
				changed.add(notifier);
		}
	}

	/** The edits of one document. */
	public ModelEdits(MetadataModel model) {
		this.model = model;
		domain = new AdapterFactoryEditingDomain(adapters, new BasicCommandStack());
		model.addListener(new MetadataDocument.Listener() {
			@Override
			public void modelChanged() {
				record();
			}

			@Override
			public void selectionChanged(EObject element, Object origin) {
				// Nothing is edited by that.
			}
		});
		record();
	}

	private void record() {
		if (recorded != null)
			recorded.eAdapters().remove(recorder);
		recorded = model.trace();
		if (recorded != null && !model.readOnly())
			recorded.eAdapters().add(recorder);
		domain.getCommandStack().flush();
	}

	/** What EMF needs to edit. */
	public EditingDomain domain() {
		return domain;
	}

	/** Labels, children and properties of elements. */
	public ComposedAdapterFactory adapters() {
		return adapters;
	}

	/** Whether nothing may be edited. */
	public boolean readOnly() {
		return model.readOnly();
	}

	/** Carries a command out, and changes the text. A command that cannot be executed does nothing. */
	public void execute(Command command) {
		if (model.readOnly() || command == null || !command.canExecute())
			return;
		recorder.changed.clear();
		recorder.added.clear();
		recorder.removed.clear();
		domain.getCommandStack().execute(command);
		domain.getCommandStack().flush();
		TextSync.Edit edit = edit();
		if (edit == null)
			return;
		try {
			model.text().replace(edit.offset(), edit.length(), edit.replacement());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
		model.settle();
	}

	private TextSync.Edit edit() {
		TextSync sync = new TextSync(model.isJson(), model.text().get(), model.trace(), model.sourceMap());
		Set<EObject> blocks = new LinkedHashSet<>();
		recorder.changed.stream().map(TextSync::block).filter(b -> b != null).forEach(blocks::add);
		recorder.added.forEach(blocks::remove);
		recorder.removed.forEach(blocks::remove);
		int count = blocks.size() + recorder.added.size() + recorder.removed.size();
		if (count == 0)
			return null;
		if (count > 1)
			return sync.everything();
		if (!recorder.added.isEmpty())
			return sync.added(recorder.added.iterator().next());
		if (!recorder.removed.isEmpty()) {
			TextRange range = model.sourceMap().exact(recorder.removed.iterator().next());
			return sync.removed(range);
		}
		return sync.changed(blocks.iterator().next());
	}
}
