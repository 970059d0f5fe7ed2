// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.swt.widgets.Control;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.Target;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.document.SessionResources;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.SessionValidation;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.apply.WantedSessions;
import org.tracewright.ui.session.internal.element.Edits;

/** The document of an editor: its model, edits of it, and what is wrong with it, which a job finds soon after each edit. For the UI thread. */
public final class SessionModel implements WantedSessions {

	/** Time without an edit after which the document is checked, in ms. */
	private static final int PAUSE = 100;

	/** Learns what becomes of the document. */
	public interface Listener {

		/** Another document was read, or cannot be. */
		void opened();

		/** The document was edited. */
		void edited();

		/** What is wrong with it is known. */
		void checked();
	}

	private final Control control;
	private final Edits edits = new Edits();
	private final List<Listener> listeners = new ArrayList<>();
	private SessionResource resource;
	private String problem;
	private List<Finding> findings = List.of();
	private List<TracerVersion> versions = List.of();
	private Consumer<Finding> reveal = finding -> {
	};
	private Job check;
	private int asked;
	private int answered;

	/** A document for as long as a control lives; nothing is read yet. */
	SessionModel(Control control) {
		this.control = control;
		edits.stack().addCommandStackListener(e -> edited());
	}

	/** Calls a listener from now on. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Takes a document that was read; it begins with no edits. */
	void open(SessionResource read) {
		forget();
		resource = read;
		problem = null;
		listeners.forEach(Listener::opened);
		checkSoon();
	}

	private void forget() {
		resource = null;
		findings = List.of();
		edits.stack().flush();
		edits.stack().saveIsDone();
	}

	/** Says why there is no document. */
	void fail(String why) {
		forget();
		problem = why;
		listeners.forEach(Listener::opened);
	}

	/** The document; null when there is none. */
	public SessionDocument document() {
		return resource == null ? null : resource.document();
	}

	/** Why there is no document; null while it is being read, or when there is one. */
	public String problem() {
		return problem;
	}

	/** Edits of the document. */
	public Edits edits() {
		return edits;
	}

	/** What was read and is not known here, in sentences. */
	public List<String> warnings() {
		return resource == null ? List.of() : resource.getWarnings().stream().map(Diagnostic::getMessage).toList();
	}

	/**
	 * The text of the document.
	 *
	 * @throws IOException when it holds characters that XML has no way to write
	 */
	public String text() throws IOException {
		return SessionResources.text(resource);
	}

	/** A copy of what is to be written, with what was read and is not known here; null when there is no document. */
	SessionResource copy() {
		if (resource == null)
			return null;
		SessionResource copy = new SessionResource(resource.getURI());
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copy.getContents().addAll(copier.copyAll(resource.getContents()));
		copier.copyReferences();
		copier.forEach((original, copied) -> {
			if (resource.getID(original) != null)
				copy.setID(copied, resource.getID(original));
			AnyType unknown = resource.getEObjectToExtensionMap().get(original);
			if (unknown != null)
				copy.getEObjectToExtensionMap().put(copied, EcoreUtil.copy(unknown));
		});
		return copy;
	}

	/** The way to an element, for {@link #element}. */
	public String path(EObject element) {
		return resource == null || element == null || element.eResource() != resource ? "" : resource.getURIFragment(element); //$NON-NLS-1$
	}

	/** The element at the end of a way; null when there is none. */
	public EObject element(String path) {
		try {
			return resource == null || path == null || path.isEmpty() ? null : resource.getEObject(path);
		} catch (RuntimeException e) {
			// A way that was remembered leads through what is no more.
			return null;
		}
	}

	private void edited() {
		if (resource == null || control.isDisposed())
			return;
		listeners.forEach(Listener::edited);
		checkSoon();
	}

	private void checkSoon() {
		int mine = ++asked;
		control.getDisplay().timerExec(PAUSE, () -> {
			if (mine == asked && !control.isDisposed() && resource != null)
				check(mine);
		});
	}

	/** A copy is checked, for nobody waits for that. */
	private void check(int mine) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		SessionDocument copy = (SessionDocument) copier.copy(document());
		copier.copyReferences();
		Map<EObject, EObject> originals = new HashMap<>();
		copier.forEach((original, copied) -> originals.put(copied, original));
		List<TracerVersion> of = versions;
		check = Job.createSystem(Messages.Model_check, (ICoreRunnable) monitor -> {
			Set<Finding> found = new LinkedHashSet<>(SessionValidation.check(copy, null));
			of.forEach(version -> found.addAll(SessionValidation.check(copy, version)));
			List<Finding> all = found.stream()
					.map(f -> new Finding(f.severity(), originals.get(f.element()), f.feature(), f.message())).toList();
			UiThread.async(control, () -> {
				if (mine != asked)
					return;
				answered = mine;
				findings = all;
				listeners.forEach(Listener::checked);
			});
		});
		check.schedule();
	}

	/** Whether there is a document or a problem, and what is wrong with all edits so far is known. */
	public boolean settled() {
		return problem != null || resource != null && answered == asked;
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}

	@Override
	public List<Session> copies() {
		return document() == null ? List.of() : List.copyOf(EcoreUtil.copyAll(document().getSessions()));
	}

	@Override
	public List<Target> targets() {
		return document() == null ? List.of() : List.copyOf(EcoreUtil.copyAll(document().getTargets()));
	}

	@Override
	public void versions(Collection<TracerVersion> all) {
		Map<String, TracerVersion> distinct = new LinkedHashMap<>();
		all.forEach(version -> distinct.put(version.getTracer() + String.valueOf(version.getText()), version));
		List<String> before = versions.stream().map(version -> String.valueOf(version.getText())).toList();
		if (before.equals(List.copyOf(distinct.keySet())))
			return;
		versions = List.copyOf(EcoreUtil.copyAll(distinct.values()));
		if (resource != null)
			checkSoon();
	}

	@Override
	public void reveal(Finding finding) {
		reveal.accept(finding);
	}

	/** Has somebody bring findings to the front. */
	void onReveal(Consumer<Finding> action) {
		reveal = action;
	}
}
