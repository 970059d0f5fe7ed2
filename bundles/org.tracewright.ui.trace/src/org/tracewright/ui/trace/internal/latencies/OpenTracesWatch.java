// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Tells when other traces may be open, or a trace may have other event types. For the UI thread. */
final class OpenTracesWatch implements IPartListener2, AutoCloseable {

	private final IPartService parts;
	private final Runnable changed;
	private final Map<TraceEditor, Watched> editors = new HashMap<>();

	/** A document that is listened to. */
	private record Watched(TraceDocument document, Runnable opened, TraceDocument.GrowthSink grown) implements AutoCloseable {

		private static Watched of(TraceDocument document, Runnable changed) {
			TraceDocument.GrowthSink grown = (growth, progress) -> {
				if (growth.trace().eventTypes().size() != growth.before().eventTypes().size())
					changed.run();
			};
			document.watch(changed);
			document.watchGrowth(grown);
			return new Watched(document, changed, grown);
		}

		@Override
		public void close() {
			document.unwatch(opened);
			document.unwatchGrowth(grown);
		}
	}

	/**
	 * Watches from now on.
	 *
	 * @param parts   tells of the editors of a window
	 * @param changed called in any thread
	 */
	OpenTracesWatch(IPartService parts, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
		OpenTraces.editors().forEach(this::add);
		parts.addPartListener(this);
	}

	private void add(TraceEditor editor) {
		editors.computeIfAbsent(editor, e -> Watched.of(e.events().document(), changed));
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		partVisible(part);
	}

	/** Editors of a former session are made when they are looked at. */
	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof TraceEditor editor && !editors.containsKey(editor)) {
			add(editor);
			changed.run();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof TraceEditor editor && editors.containsKey(editor)) {
			editors.remove(editor).close();
			changed.run();
		}
	}

	@Override
	public void close() {
		parts.removePartListener(this);
		editors.values().forEach(Watched::close);
		editors.clear();
	}
}
