// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
	private Consumer<String> refused = message -> {
	};

	/** What a command changed. */
	private static final class Recorder extends EContentAdapter {

		/** What other blocks refer to by its value. */
		private static final Set<Object> REFERRED_TO = Set.of(Literals.DATA_STREAM_CLASS__ID, Literals.CLOCK_CLASS__ID,
				Literals.CLOCK_CLASS__NAME);

		private final Set<EObject> changed = new LinkedHashSet<>();
		private final Set<EventRecordClass> added = new LinkedHashSet<>();
		private final Set<EventRecordClass> removed = new LinkedHashSet<>();

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || !(notification.getNotifier() instanceof EObject notifier))
				return;
			Object feature = notification.getFeature();
			boolean events = feature == Literals.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES;
			if (events && notification.getEventType() == Notification.ADD
					&& notification.getNewValue() instanceof EventRecordClass event)
				added.add(event);
			else if (events && notification.getEventType() == Notification.REMOVE
					&& notification.getOldValue() instanceof EventRecordClass event)
				removed.add(event);
			else if (events || REFERRED_TO.contains(feature))
				changed.add(EcoreUtil.getRootContainer(notifier));
			else if (feature != Literals.EVENT_RECORD_CLASS__DATA_STREAM_CLASS)
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

	/** Tells somebody why an edit was not carried out; a part of a sentence. */
	public void onRefused(Consumer<String> listener) {
		refused = listener;
	}

	/**
	 * Carries a command out, and changes the text. A command that cannot be executed does nothing. An edit that would take text away which could not be understood is
	 * refused.
	 */
	public void execute(Command command) {
		if (model.readOnly() || command == null)
			return;
		if (!model.inStep()) {
			// The command is about elements of a text that is gone.
			refused.accept(Messages.Edit_stale);
			return;
		}
		if (!command.canExecute())
			return;
		recorder.changed.clear();
		recorder.added.clear();
		recorder.removed.clear();
		try {
			domain.getCommandStack().execute(command);
			TextSync.Edit edit = edit();
			if (edit == null)
				return;
			if (losesText(edit)) {
				model.readAgain();
				refused.accept(Messages.Edit_errors);
				return;
			}
			model.apply(edit);
		} catch (BadLocationException | RuntimeException e) {
			ILog.of(ModelEdits.class).error(Messages.Edit_failed, e);
			model.readAgain();
			refused.accept(Messages.Edit_failed);
		} finally {
			domain.getCommandStack().flush();
		}
	}

	/** Where there is an error, the model says less than the text. */
	private boolean losesText(TextSync.Edit edit) {
		return edit.length() > 0 && !edit.replacement().isEmpty() && model.diagnostics().stream().anyMatch(d -> !d.warning()
				&& !d.ofModel() && d.range().offset() >= edit.offset() && d.range().offset() <= edit.offset() + edit.length());
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
