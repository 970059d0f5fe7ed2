// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.tracewright.session.DomainType;
import org.tracewright.ui.session.internal.element.ContextTypes;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** A text that means a value. It is taken when the user pauses, presses Enter or leaves the field; each is one edit. */
final class TextField extends Field {

	/** Time without a key after which a text is taken, in ms. */
	private static final int PAUSE = 400;
	private static final int LINES = 3;
	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz$:"; //$NON-NLS-1$

	private final DomainType domain;
	private Text text;
	private boolean busy;
	private boolean pending;
	private int turn;

	TextField(FieldSpec spec, Edits edits, DomainType domain) {
		super(spec, edits);
		this.domain = domain;
	}

	@Override
	boolean isTall() {
		return spec.kind() == FieldKind.LIST || spec.kind() == FieldKind.FILTER;
	}

	@Override
	int height() {
		return isTall() ? LINES * text.getLineHeight() : SWT.DEFAULT;
	}

	@Override
	Control control(Composite parent) {
		text = new Text(parent, SWT.BORDER | switch (spec.kind()) {
			case LIST -> SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL;
			case FILTER -> SWT.MULTI | SWT.V_SCROLL | SWT.WRAP;
			default -> SWT.SINGLE;
		});
		text.setMessage(FeatureTexts.hint(spec.feature(), domain));
		if (spec.kind() == FieldKind.CONTEXT)
			propose(ContextTypes.of(domain));
		text.addListener(SWT.Modify, e -> modified());
		text.addListener(SWT.DefaultSelection, e -> flush());
		text.addListener(SWT.FocusOut, e -> flush());
		if (isTall())
			// The key goes on to the next field, as everywhere in a form.
			text.addListener(SWT.Traverse, e -> {
				if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)
					e.doit = true;
			});
		return text;
	}

	private void propose(List<String> proposals) {
		SimpleContentProposalProvider provider = new SimpleContentProposalProvider(proposals.toArray(String[]::new));
		provider.setFiltering(true);
		ContentAssistCommandAdapter adapter = new ContentAssistCommandAdapter(text, new TextContentAdapter(), provider, null,
				LETTERS.toCharArray(), true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	private void modified() {
		if (busy)
			return;
		pending = true;
		check();
		int mine = ++turn;
		text.getDisplay().timerExec(PAUSE, () -> {
			if (mine == turn && !text.isDisposed())
				flush();
		});
	}

	/** The value that the text means, or null when it means none, which is told. */
	private Object check() {
		try {
			Object value = ValueText.parse(text.getText(), spec);
			mistake(null);
			return value;
		} catch (IllegalArgumentException e) {
			mistake(e.getMessage());
			return null;
		}
	}

	@Override
	void flush() {
		if (!pending || text.isDisposed())
			return;
		pending = false;
		Object value = check();
		if (isMistaken())
			return;
		busy = true;
		try {
			set(value);
		} finally {
			busy = false;
		}
	}

	@Override
	void forget() {
		pending = false;
		turn++;
	}

	@Override
	void show(Object value) {
		// What is being typed stays as it is typed: 1024 does not become 1 KiB under the hands of who types.
		if (pending || busy || text.isFocusControl() && means(value))
			return;
		if (put(value))
			mistake(null);
	}

	@Override
	void showAnew(Object value) {
		forget();
		put(value);
	}

	/** Puts the text of a value into the control; gives whether it was another one. */
	private boolean put(Object value) {
		String shown = ValueText.of(value, spec.kind());
		if (text.getText().equals(shown))
			return false;
		// It may be that the field is just giving the model a value, which made another element show.
		boolean before = busy;
		busy = true;
		try {
			text.setText(shown);
		} finally {
			busy = before;
		}
		return true;
	}

	private boolean means(Object value) {
		try {
			Object typed = ValueText.parse(text.getText(), spec);
			return typed == null ? value == null : typed.equals(value);
		} catch (IllegalArgumentException e) {
			return true;
		}
	}
}
