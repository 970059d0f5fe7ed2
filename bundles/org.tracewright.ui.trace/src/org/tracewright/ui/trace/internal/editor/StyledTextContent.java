// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets content assist work with a {@link StyledText}. */
final class StyledTextContent implements IControlContentAdapter {

	@Override
	public String getControlContents(Control control) {
		return ((StyledText) control).getText();
	}

	@Override
	public int getCursorPosition(Control control) {
		return ((StyledText) control).getCaretOffset();
	}

	@Override
	public Rectangle getInsertionBounds(Control control) {
		StyledText text = (StyledText) control;
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		return new Rectangle(at.x, at.y, 1, text.getLineHeight());
	}

	@Override
	public void insertControlContents(Control control, String contents, int cursorPosition) {
		StyledText text = (StyledText) control;
		int at = text.getSelection().x;
		text.insert(contents);
		text.setCaretOffset(at + cursorPosition);
	}

	@Override
	public void setControlContents(Control control, String contents, int cursorPosition) {
		((StyledText) control).setText(contents);
		((StyledText) control).setCaretOffset(cursorPosition);
	}

	@Override
	public void setCursorPosition(Control control, int index) {
		((StyledText) control).setCaretOffset(index);
	}
}
