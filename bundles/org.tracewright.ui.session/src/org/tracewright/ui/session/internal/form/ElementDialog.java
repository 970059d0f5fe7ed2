// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.Trigger;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.element.ElementEdits;
import org.tracewright.ui.session.internal.element.ElementLabels;
import org.tracewright.ui.session.internal.targets.TargetLink;

/**
 * Edits one element that is in no session yet, checked as if it were in one. It cannot be closed with OK while it has errors. What has parts of its own, such as a
 * trigger, shows them as a tree.
 */
public final class ElementDialog extends TitleAreaDialog {

	private static final int[] WEIGHTS = {45, 55};
	private static final Point SMALL = new Point(560, 520);
	private static final Point LARGE = new Point(820, 620);

	private final String title;
	private final String message;
	private final EObject draft;
	private final DomainType domain;
	private final TargetLink link;
	private final Session around;
	private final Edits edits = new Edits();
	private final List<EObject> drafts = new ArrayList<>();
	private Channel channel;
	private ElementTree tree;
	private DetailsForm form;
	private List<Finding> findings = List.of();

	/**
	 * A dialog.
	 *
	 * @param title   of the window
	 * @param message what is to be done, a sentence
	 * @param draft   the element, which is changed while the dialog is open: give it a copy
	 * @param around  the session that it is meant for, which is not changed; null for none
	 * @param domain  the domain that it is meant for; null for none
	 * @param link    the target, whose version is checked and whose events can be chosen; null for none
	 */
	public ElementDialog(Shell parent, String title, String message, EObject draft, Session around, DomainType domain,
			TargetLink link) {
		super(parent);
		this.title = title;
		this.message = message;
		this.draft = draft;
		this.around = around;
		this.domain = domain == null ? DomainType.UST : domain;
		this.link = link;
		drafts.add(draft);
		setHelpAvailable(false);
	}

	/** Checks an event rule or a context as if it were in that channel of the session. */
	public ElementDialog in(Channel parent) {
		channel = parent;
		return this;
	}

	/** The draft; and for an event rule, more like it when several events were chosen. */
	public List<EObject> drafts() {
		return List.copyOf(drafts);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return hasParts() ? LARGE : SMALL;
	}

	private boolean hasParts() {
		return draft instanceof Trigger || draft instanceof Session;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		FormContext context = new FormContext(edits, domain, () -> link, this::chosen);
		Composite holder = area;
		if (hasParts()) {
			SashForm sash = new SashForm(area, SWT.HORIZONTAL);
			GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(sash);
			tree = new ElementTree(sash, new ElementEdits(edits));
			tree.onRefused(this::setErrorMessage);
			holder = sash;
		}
		form = new DetailsForm(holder, context);
		if (tree == null)
			GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		else {
			((SashForm) holder).setWeights(WEIGHTS);
			tree.input(draft, true);
			tree.viewer().addSelectionChangedListener(e -> form.show(tree.selected()));
			tree.select(draft);
		}
		form.onMistake(this::check);
		form.show(draft);
		edits.stack().addCommandStackListener(e -> edited());
		setTitle(title);
		setMessage(message);
		form.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void edited() {
		if (form == null || form.isDisposed())
			return;
		form.refresh();
		if (tree != null)
			tree.refresh(edits.scope());
		check();
	}

	private void check() {
		findings = new DraftCheck(around, domain, channel).check(draft, link == null ? null : link.view().version());
		if (tree != null)
			tree.findings(findings);
		form.findings(findings);
		Finding worst = findings.stream().filter(f -> f.severity() == Severity.ERROR).findFirst()
				.orElse(findings.isEmpty() ? null : findings.getFirst());
		if (worst == null)
			setMessage(drafts.size() == 1 ? message : NLS.bind(Messages.Dialog_more, drafts.size() - 1));
		else
			setMessage(text(worst), worst.severity() == Severity.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING);
		Button ok = getButton(OK);
		if (ok != null)
			ok.setEnabled(findings.stream().noneMatch(f -> f.severity() == Severity.ERROR) && !form.isMistaken());
	}

	private String text(Finding finding) {
		return finding.element() == draft
				? finding.message()
				: NLS.bind(Messages.Dialog_finding, ElementLabels.of(finding.element()), finding.message());
	}

	private void chosen(EObject element, List<InstrumentationPoint> points) {
		if (element == draft && draft instanceof EventRule rule) {
			drafts.subList(1, drafts.size()).clear();
			new ElementEdits(edits).choose(element, points.subList(0, 1));
			for (InstrumentationPoint point : points.subList(1, points.size())) {
				EventRule more = EcoreUtil.copy(rule);
				more.setName(point.name());
				more.setKind(point.kind());
				drafts.add(more);
			}
			check();
		} else
			new ElementEdits(edits).choose(element, points);
	}

	@Override
	protected void okPressed() {
		form.flush();
		check();
		if (!getButton(OK).isEnabled())
			return;
		// What was edited since several events were chosen is so for all of them.
		if (draft instanceof EventRule rule)
			for (EObject more : drafts.subList(1, drafts.size()))
				adopt((EventRule) more, rule);
		super.okPressed();
	}

	private static void adopt(EventRule more, EventRule rule) {
		more.setFilter(rule.getFilter());
		more.setLogLevelRule(rule.getLogLevelRule());
		more.setLogLevel(rule.getLogLevel());
		more.setEnabled(rule.isEnabled());
	}
}
