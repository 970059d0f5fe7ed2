// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;

/** Asks for one of several channels. */
final class ChannelDialog extends ListDialog {

	ChannelDialog(Shell parent, List<String> channels) {
		super(parent);
		setTitle(Messages.Channel_choose);
		setMessage(Messages.Channel_message);
		setHelpAvailable(false);
		setContentProvider(ArrayContentProvider.getInstance());
		setLabelProvider(new LabelProvider());
		setInput(channels);
		setInitialSelections(channels.getFirst());
	}

	/** The channel that was chosen; null for none. */
	String channel() {
		return getResult() == null || getResult().length == 0 ? null : (String) getResult()[0];
	}
}
