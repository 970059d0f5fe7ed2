// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.session.terms.ElementName;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** What is in a document in some lines, and what is wrong with it in one, with a link to the first of it. */
final class Overview extends Composite {

	private static final int MOST = 4;
	private static final int ICON = 18;

	private final SessionModel model;
	private final Label sessions;
	private final Label picture;
	private final Link summary;
	private final Label warnings;

	/** An overview in a parent. */
	Overview(Composite parent, SessionModel model) {
		super(parent, SWT.NONE);
		this.model = model;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		setData("org.tracewright.id", "overview"); //$NON-NLS-1$ //$NON-NLS-2$
		sessions = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(sessions);
		picture = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(ICON, ICON).applyTo(picture);
		summary = new Link(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		summary.addListener(SWT.Selection, e -> worst().ifPresent(model::reveal));
		warnings = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(warnings);
		warnings.setVisible(false);
	}

	private Optional<Finding> worst() {
		List<Finding> findings = model.findings();
		return findings.stream().filter(f -> f.severity() == Severity.ERROR).findFirst().or(() -> findings.stream().findFirst());
	}

	/** What is wrong, as it shows, without the marks of the link. */
	String summary() {
		return summary.getText().replaceAll("</?a>", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows what the document has become. */
	void show() {
		if (model.document() == null)
			return;
		List<Session> all = model.document().getSessions();
		StringBuilder lines = new StringBuilder();
		all.stream().limit(MOST).forEach(session -> lines.append(lines.isEmpty() ? "" : "\n").append(line(session))); //$NON-NLS-1$ //$NON-NLS-2$
		if (all.size() > MOST)
			lines.append(NLS.bind(Messages.Overview_more, all.size() - MOST));
		boolean moved = set(sessions, all.isEmpty() ? Messages.Overview_empty : lines.toString());
		String text = model.settled() ? words() : Messages.Overview_checking;
		if (!summary.getText().equals(text)) {
			summary.setText(text);
			summary.setToolTipText(summary());
		}
		Finding worst = worst().orElse(null);
		picture.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(worst == null
				? ISharedImages.IMG_OBJS_INFO_TSK
				: worst.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
		List<String> said = model.warnings();
		moved |= set(warnings, said.isEmpty() ? "" : NLS.bind(Messages.Overview_unknown, String.join("; ", said))); //$NON-NLS-1$ //$NON-NLS-2$
		warnings.setVisible(!said.isEmpty());
		((GridData) warnings.getLayoutData()).exclude = said.isEmpty();
		layout(true, true);
		if (moved)
			getParent().layout(true, true);
	}

	private static boolean set(Label label, String text) {
		String plain = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.getText().equals(plain))
			return false;
		label.setText(plain);
		return true;
	}

	private static String line(Session session) {
		String output = session.getOutput() != null
				? session.getOutput()
				: session.isNoOutput() ? Messages.Overview_noOutput : Messages.Overview_default;
		String state = session.getState() == SessionState.ANY ? Messages.Overview_any : FeatureTexts.of(session.getState());
		return NLS.bind(Messages.Overview_session,
				new Object[]{
						session.getName() == null || session.getName().isEmpty() ? Messages.Overview_unnamed : session.getName(),
						session.getKind().getLiteral(), state, output});
	}

	private String words() {
		List<Finding> findings = model.findings();
		if (findings.isEmpty())
			return Messages.Overview_good;
		long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
		Finding first = worst().orElseThrow();
		return NLS.bind(Messages.Overview_findings, new Object[]{errors, findings.size() - errors,
				ElementName.of(first.element()).replace("&", "&&"), first.message().replace("&", "&&")}); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
