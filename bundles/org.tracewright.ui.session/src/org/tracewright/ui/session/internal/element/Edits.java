// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Edits of a model, each of which can be undone. For the UI thread. */
public final class Edits {

	private final BasicCommandStack stack = new BasicCommandStack();

	/** What was edited so far. */
	public BasicCommandStack stack() {
		return stack;
	}

	/**
	 * Carries out an edit; whatever it does is undone as one.
	 *
	 * @param label of the edit, for menus
	 * @param scope what holds everything that is edited
	 * @param shown what users are to look at afterwards, and after it was undone
	 */
	public void change(String label, EObject scope, EObject shown, Runnable edit) {
		stack.execute(new Edit(label, scope, shown, edit));
	}

	/** Gives a feature another value; does nothing when it is the same. A list takes the place of all values. */
	public void set(String label, EObject element, EStructuralFeature feature, Object value) {
		Object before = element.eGet(feature);
		if (value == null ? before == null : value.equals(before))
			return;
		change(label, element, element, () -> element.eSet(feature, value));
	}

	/** Takes elements out of what holds them. */
	public void remove(String label, EObject scope, Collection<? extends EObject> elements) {
		change(label, scope, scope, () -> List.copyOf(elements).forEach(EcoreUtil::remove));
	}

	/** What users are to look at after the last edit or undo; null when there was none. */
	public EObject shown() {
		Command command = stack.getMostRecentCommand();
		return command instanceof Edit edit ? edit.shown : null;
	}

	/** What holds everything that the last edit or undo has changed; null when there was none. */
	public EObject scope() {
		Command command = stack.getMostRecentCommand();
		return command instanceof Edit edit ? edit.scope : null;
	}

	/** An edit that remembers what it changed. */
	private static final class Edit extends ChangeCommand {

		private final EObject scope;
		private final EObject shown;
		private final Runnable edit;

		Edit(String label, EObject scope, EObject shown, Runnable edit) {
			super(scope);
			this.scope = scope;
			this.shown = shown;
			this.edit = edit;
			setLabel(label);
		}

		@Override
		protected void doExecute() {
			edit.run();
		}
	}
}
