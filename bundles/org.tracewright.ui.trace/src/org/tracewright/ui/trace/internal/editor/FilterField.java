// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.tracewright.filter.FilterProblem;
import org.tracewright.trace.Trace;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.trace.internal.model.FilterNames;
import org.tracewright.ui.trace.internal.model.FilterProposals;

/** The line to write a filter expression into, with content assist, recent expressions, and what is wrong with the text. */
public final class FilterField extends Composite {

	/** What the field tells its owner. */
	public interface Owner {

		/** The text changed. */
		void expressionChanged(String text);

		/** The text is to be used. */
		void expressionEntered(String text);

		/** The user has enough of it. */
		void expressionLeft();
	}

	private final StyledText text;
	private final Label message;
	private final Owner owner;
	private final FilterHistory history;
	private final Supplier<Trace> trace;
	private final ContentProposalAdapter assist;
	private FilterNames names;
	private boolean quiet;

	/**
	 * A field.
	 *
	 * @param trace gives the trace whose names are proposed, or null while there is none
	 */
	public FilterField(Composite parent, Owner owner, FilterHistory history, Supplier<Trace> trace) {
		super(parent, SWT.NONE);
		this.owner = owner;
		this.history = history;
		this.trace = trace;
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 4;
		layout.marginWidth = 8;
		layout.verticalSpacing = 2;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "expression"); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(this, SWT.NONE).setText(Messages.expression_label);
		text = new StyledText(this, SWT.SINGLE | SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.setMargins(3, 3, 3, 3);
		text.setToolTipText(Messages.expression_tip);
		text.addListener(SWT.Modify, e -> modified());
		text.addListener(SWT.Paint, this::paintHint);
		text.addVerifyKeyListener(this::key);
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				e.detail = SWT.TRAVERSE_NONE;
				owner.expressionLeft();
			}
		});
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.expression_name;
			}
		});
		Button recent = new Button(this, SWT.ARROW | SWT.DOWN);
		recent.setToolTipText(Messages.expression_recent);
		recent.addListener(SWT.Selection, e -> showHistory());
		recent.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.expression_recent;
			}
		});
		message = new Label(this, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		data.exclude = true;
		message.setLayoutData(data);
		message.setVisible(false);
		applyTheme();
		assist = new ContentAssistCommandAdapter(text, new StyledTextContent(), this::proposals,
				IWorkbenchCommandConstants.EDIT_CONTENT_ASSIST, new char[]{'$', '.'}, false);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		assist.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
		assist.addContentProposalListener(this::accepted);
	}

	private void key(VerifyEvent e) {
		if (assist.isProposalPopupOpen())
			return;
		if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
			e.doit = false;
			owner.expressionEntered(text.getText().strip());
		} else if (e.keyCode == SWT.ARROW_DOWN && (e.stateMask & SWT.MODIFIER_MASK & ~SWT.ALT) == 0) {
			e.doit = false;
			showHistory();
		}
	}

	private void modified() {
		text.redraw();
		clearError();
		if (!quiet)
			owner.expressionChanged(text.getText().strip());
	}

	private void paintHint(Event e) {
		if (text.getCharCount() > 0)
			return;
		e.gc.setForeground(TraceColors.FAINT_FOREGROUND.color());
		e.gc.drawText(Messages.expression_hint, text.getLeftMargin() + 2, text.getTopMargin(), true);
	}

	// Content assist

	/** A proposal of which we know what it replaces. */
	private static final class Choice extends ContentProposal {

		private final FilterProposals.Proposal proposal;

		Choice(FilterProposals.Proposal proposal) {
			super(proposal.text(), proposal.label(), null);
			this.proposal = proposal;
		}
	}

	private IContentProposal[] proposals(String contents, int position) {
		Trace now = trace.get();
		if (now == null)
			return new IContentProposal[0];
		if (names == null || names.trace() != now)
			names = new FilterNames(now);
		return FilterProposals.of(names, contents, position).stream().map(Choice::new).toArray(IContentProposal[]::new);
	}

	private void accepted(IContentProposal accepted) {
		FilterProposals.Proposal proposal = ((Choice) accepted).proposal;
		int start = Math.min(proposal.start(), text.getCharCount());
		text.replaceTextRange(start, Math.clamp(text.getCaretOffset() - start, 0, text.getCharCount() - start), proposal.text());
		text.setCaretOffset(start + proposal.text().length());
	}

	// History

	private void showHistory() {
		Menu menu = new Menu(text);
		List<String> expressions = history.all();
		for (String expression : expressions) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(expression.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addListener(SWT.Selection, e -> {
				show(expression);
				owner.expressionEntered(expression);
			});
		}
		if (expressions.isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.expression_noRecent);
			none.setEnabled(false);
		}
		menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
		menu.setLocation(text.toDisplay(0, text.getSize().y));
		menu.setVisible(true);
	}

	// For the owner

	/** Shows a text, without telling the owner. */
	public void show(String expression) {
		if (text.getText().strip().equals(expression))
			return;
		quiet = true;
		text.setText(expression);
		text.setCaretOffset(expression.length());
		quiet = false;
	}

	/** The text, without spaces around it. */
	public String expression() {
		return text.getText().strip();
	}

	/** Takes the colours of the current theme. */
	void applyTheme() {
		for (Control control : new Control[]{text, message})
			// The workbench's style sheets give styled text no colour for its letters in the dark theme.
			control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		text.setBackground(TraceColors.TABLE_BACKGROUND.color());
		text.setForeground(TraceColors.TABLE_FOREGROUND.color());
		message.setForeground(TraceColors.ERROR_FOREGROUND.color());
		message.setBackground(TraceColors.ERROR_BACKGROUND.color());
	}

	/** Says what is wrong with the text, and where. */
	public void error(FilterProblem problem) {
		clearError();
		String shown = text.getText();
		int indent = shown.length() - shown.stripLeading().length();
		int length = shown.length();
		int start = Math.clamp(problem.span().offset() + (long) indent, 0, length);
		int count = Math.clamp(problem.span().length(), 0, length - start);
		if (count == 0 && length > 0) {
			// Something is missing behind the text: its last character stands for the place.
			start = Math.min(start, length - 1);
			count = 1;
		}
		if (count > 0) {
			StyleRange range = new StyleRange();
			range.start = start;
			range.length = count;
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_ERROR;
			range.underlineColor = TraceColors.ERROR_FOREGROUND.color();
			range.foreground = TraceColors.ERROR_FOREGROUND.color();
			text.setStyleRange(range);
		}
		message(NLS.bind(Messages.expression_error, problem.column() + indent, problem.message()));
	}

	/** Says that nothing is wrong. */
	public void clearError() {
		if (text.getCharCount() > 0)
			text.setStyleRange(null);
		message(""); //$NON-NLS-1$
	}

	private void message(String words) {
		if (message.getText().equals(words))
			return;
		message.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		text.setToolTipText(words.isEmpty() ? Messages.expression_tip : words);
		((GridData) message.getLayoutData()).exclude = words.isEmpty();
		message.setVisible(!words.isEmpty());
		getParent().layout(true, true);
	}

	@Override
	public boolean setFocus() {
		text.selectAll();
		return text.setFocus();
	}
}
