// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.ElementIcons;

/** The features of one element as fields, in groups, each with what is wrong with it. */
public final class DetailsForm extends Composite {

	private static final int WRAP = 300;
	private static final int MARGIN = 8;
	/** More pages than this are not kept: the one that was left longest ago goes. */
	private static final int MOST_PAGES = 16;

	private final FormContext context;
	private final FormFrame frame;
	private final ScrolledComposite scrolled;
	private final Composite empty;
	private final Map<FormKind, FormPage> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true);
	private List<Finding> findings = List.of();
	private EObject element;
	private FormPage page;
	private Runnable changed = () -> {
	};

	/** A form in a parent, of nothing yet. */
	public DetailsForm(Composite parent, FormContext context) {
		super(parent, SWT.NONE);
		this.context = context;
		setLayout(GridLayoutFactory.fillDefaults().create());
		setData("org.tracewright.id", "details"); //$NON-NLS-1$ //$NON-NLS-2$
		frame = new FormFrame(context, new ElementIcons(this), new HashSet<>(), () -> changed.run(), this::measure);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, e -> measure());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		empty = empty();
		scrolled.setContent(empty);
	}

	private Composite empty() {
		Composite body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(body);
		Label hint = new Label(body, SWT.WRAP);
		hint.setText(Messages.Form_none);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(hint);
		return body;
	}

	/** Calls an action when a field begins or ends to hold what means no value. */
	public void onMistake(Runnable action) {
		changed = action;
	}

	/** The element that shows; null for none. */
	public EObject element() {
		return element;
	}

	/** Shows an element; null for none. */
	public void show(EObject next) {
		if (next == element)
			refresh();
		else {
			// What was typed is of the element before.
			flush();
			element = next;
			place();
			if (!isInside(getDisplay().getFocusControl()))
				scrolled.setOrigin(0, 0);
		}
	}

	/** Shows nothing, and forgets what was typed and not yet taken. */
	public void clear() {
		element = null;
		findings = List.of();
		place();
	}

	/** Shows what the element has become. */
	public void refresh() {
		if (element == null || isDisposed())
			return;
		if (FormKind.of(element, context.domain()).equals(page.kind())) {
			page.refresh();
			return;
		}
		// An edit made it one of another kind; who types in a field goes on there.
		Object feature = page.feature(getDisplay().getFocusControl());
		place();
		if (feature != null)
			page.focus(feature);
	}

	/** Brings the page of the element to the front and fills it. */
	private void place() {
		FormPage next = element == null ? null : page(FormKind.of(element, context.domain()));
		FormPage before = page;
		page = next;
		if (before != null && before != next)
			before.release();
		if (next != null)
			next.show(element, findings);
		Composite body = next == null ? empty : next.body();
		if (scrolled.getContent() == body)
			measure();
		else
			turnTo(body);
	}

	private void turnTo(Composite body) {
		setRedraw(false);
		Control before = scrolled.getContent();
		body.setVisible(true);
		scrolled.setContent(body);
		measure();
		before.setVisible(false);
		setRedraw(true);
	}

	private FormPage page(FormKind kind) {
		FormPage known = pages.get(kind);
		if (known != null)
			return known;
		FormPage made = new FormPage(scrolled, kind, frame);
		made.body().setVisible(false);
		pages.put(kind, made);
		if (pages.size() > MOST_PAGES) {
			Iterator<FormPage> oldest = pages.values().iterator();
			oldest.next().body().dispose();
			oldest.remove();
		}
		return made;
	}

	/** Gives the model what was typed and not yet taken. */
	public void flush() {
		if (page != null)
			page.flush();
	}

	/** Whether a field holds what means no value. */
	public boolean isMistaken() {
		return page != null && page.isMistaken();
	}

	/** Shows what is wrong: beside the fields, and on top what is wrong with the element as a whole. */
	public void findings(List<Finding> all) {
		findings = all;
		if (page != null) {
			page.findings(all);
			measure();
		}
	}

	private boolean isInside(Control control) {
		for (Control c = control; c != null; c = c.getParent())
			if (c == this)
				return true;
		return false;
	}

	private void measure() {
		if (isDisposed())
			return;
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(page == null ? empty.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT) : page.size(width));
	}

	/** Brings the field of a feature to the front. */
	public void reveal(Object feature) {
		if (page == null)
			return;
		page.open(feature);
		measure();
		page.focus(feature);
	}

	@Override
	public boolean setFocus() {
		return page != null && page.focus() || scrolled.setFocus();
	}
}
