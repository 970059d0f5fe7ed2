// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The line to find something with: text, next, previous, what came of it. */
public final class FindBar extends Composite {

	/** What the bar asks its owner for. */
	public interface Owner {

		/** Look for a text, or for what a filter expression chooses. */
		void find(String pattern, boolean expression, boolean forward);

		/** End the search that is running. */
		void cancelFind();

		/** The bar was closed. */
		void findClosed();
	}

	private final Text text;
	private final Button expression;
	private final Label result;
	private final Button cancel;
	private final Owner owner;

	/**
	 * A bar, not shown yet.
	 *
	 * @param hint        what the text is
	 * @param expressions whether it may be a filter expression
	 */
	public FindBar(Composite parent, Owner owner, String hint, boolean expressions) {
		super(parent, SWT.NONE);
		this.owner = owner;
		GridLayout layout = new GridLayout(8, false);
		layout.marginHeight = 4;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setData("org.tracewright.id", "find"); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(this, SWT.NONE).setText(Messages.find_label);
		text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = 260;
		text.setLayoutData(data);
		text.setMessage(hint);
		text.addListener(SWT.DefaultSelection, e -> find(true));
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.SHIFT) != 0) {
				consume(e);
				find(false);
			} else if (e.detail == SWT.TRAVERSE_ESCAPE) {
				consume(e);
				close();
			}
		});
		expression = new Button(this, SWT.CHECK);
		expression.setText(Messages.find_expression);
		expression.setToolTipText(Messages.find_expressionTip);
		expression.addListener(SWT.Selection,
				e -> text.setMessage(expression.getSelection() ? Messages.find_expressionHint : hint));
		expression.setVisible(expressions);
		GridData expressionData = new GridData();
		expressionData.exclude = !expressions;
		expression.setLayoutData(expressionData);
		button(Messages.find_previous, () -> find(false));
		button(Messages.find_next, () -> find(true));
		cancel = button(Messages.find_cancel, owner::cancelFind);
		cancel.setVisible(false);
		result = new Label(this, SWT.NONE);
		result.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button("✕", this::close).setToolTipText(Messages.find_close); //$NON-NLS-1$
		setShown(false);
	}

	/** Nobody else is to see the key: what has the focus when the bar is closed may do something else with it. */
	private static void consume(Event key) {
		key.detail = SWT.TRAVERSE_NONE;
		key.doit = true;
	}

	private void find(boolean forward) {
		owner.find(text.getText(), expression.getSelection(), forward);
	}

	private Button button(String label, Runnable action) {
		Button button = new Button(this, SWT.PUSH | SWT.FLAT);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private void setShown(boolean shown) {
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		getParent().layout(true, true);
	}

	/** Shows the bar and puts the cursor into it. */
	public void open() {
		setShown(true);
		text.setFocus();
		text.selectAll();
	}

	private void close() {
		owner.cancelFind();
		result("", false); //$NON-NLS-1$
		setShown(false);
		owner.findClosed();
	}

	/** Text to look for. */
	public String pattern() {
		return text.getText();
	}

	/** Whether the text is a filter expression. */
	public boolean expression() {
		return expression.getSelection();
	}

	/** Says what came of the search, or that it is running. */
	public void result(String message, boolean running) {
		result.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		result.setToolTipText(message);
		cancel.setVisible(running);
	}
}
