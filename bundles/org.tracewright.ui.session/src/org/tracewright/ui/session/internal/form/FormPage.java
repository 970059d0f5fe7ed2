// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.OtherValue;
import org.tracewright.session.SessionElement;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** The widgets for one kind of elements. Making them takes long: they are made once, and show one element after the other. */
final class FormPage {

	private static final int WRAP = 300;
	private static final int MARGIN = 8;
	private static final int GAP = 8;
	/** By how much the groups with a heading are further right. */
	private static final int INDENT = 15;
	private static final int MOST_OTHER = 100;

	private final FormKind kind;
	private final FormFrame frame;
	private final Composite body;
	private final Label picture;
	private final FindingLines lines;
	private final Button choose;
	private final Composite other;
	private final List<Field> fields = new ArrayList<>();
	private final Map<FieldGroup, ExpandableComposite> sections = new LinkedHashMap<>();
	/** Groups whose fields were not made yet: most users never need them. */
	private final Set<FieldGroup> unmade = new HashSet<>();
	/** Groups that the user has closed since the element shows. */
	private final Set<FieldGroup> shut = new HashSet<>();
	private List<Finding> findings = List.of();
	private List<String> otherTexts = List.of();
	private EObject element;
	private Point size;
	private int measured;

	/** A page in a parent, of no element yet. */
	FormPage(Composite parent, FormKind kind, FormFrame frame) {
		this.kind = kind;
		this.frame = frame;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(body);
		picture = heading();
		lines = new FindingLines(body);
		for (FieldGroup group : kind.groups())
			group(group);
		align();
		choose = kind.type() == Literals.EVENT_RULE || kind.type() == Literals.CHANNEL ? chooser() : null;
		other = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(other);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, GAP).exclude(true).applyTo(other);
	}

	/** What the page can show. */
	FormKind kind() {
		return kind;
	}

	/** All of its widgets. */
	Composite body() {
		return body;
	}

	/** Shows an element of the kind. */
	void show(EObject next, List<Finding> all) {
		element = next;
		findings = all;
		shut.clear();
		sections.forEach(
				(group, section) -> expand(group, group.open() || frame.opened().contains(group.name()) || isTouched(group)));
		List<String> before = said();
		fields.forEach(field -> field.adopt(element, all));
		if (lines.show(unplaced()) | other() | !before.equals(said()))
			size = null;
		refreshAround();
	}

	/** Shows what the element has become; it is still of the kind. */
	void refresh() {
		refreshAround();
		fields.forEach(Field::refresh);
	}

	private void refreshAround() {
		picture.setImage(frame.icons().of(element));
		if (choose != null)
			choose.setEnabled(!(element instanceof EventRule rule) || rule.getKind() == EventRuleKind.TRACEPOINT
					|| rule.getKind().getLiteral().startsWith("syscall")); //$NON-NLS-1$
	}

	/** Shows no element any more, and forgets what was typed and not yet taken. */
	void release() {
		fields.forEach(Field::forget);
		element = null;
	}

	/** Gives the model what was typed and not yet taken. */
	void flush() {
		List.copyOf(fields).forEach(Field::flush);
	}

	/** Whether a field holds what means no value. */
	boolean isMistaken() {
		return fields.stream().anyMatch(Field::isMistaken);
	}

	/** Shows what is wrong. */
	void findings(List<Finding> all) {
		findings = all;
		for (FieldGroup group : sections.keySet())
			if (!shut.contains(group) && isTouched(group))
				expand(group, true);
		List<String> before = said();
		fields.forEach(field -> field.findings(all));
		if (lines.show(unplaced()) | !before.equals(said()))
			size = null;
	}

	private List<String> said() {
		return fields.stream().map(Field::said).toList();
	}

	/** What is wrong with the element and is of no field. */
	private List<Finding> unplaced() {
		return findings.stream()
				.filter(f -> f.element() == element && fields.stream().noneMatch(field -> field.spec.feature() == f.feature()))
				.toList();
	}

	/** The size that the page needs in a width; what has moved is placed anew. */
	Point size(int width) {
		if (size == null || width != measured) {
			body.layout(true, true);
			size = body.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT);
			measured = width;
		}
		return size;
	}

	private Label heading() {
		Composite line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		Label image = new Label(line, SWT.NONE);
		Label title = new Label(line, SWT.NONE);
		title.setText(FeatureTexts.of(kind.type()));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return image;
	}

	private void group(FieldGroup group) {
		if (group.name().isEmpty()) {
			fields(group, body);
			return;
		}
		ExpandableComposite section = new ExpandableComposite(body, SWT.NONE,
				ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT | ExpandableComposite.FOCUS_TITLE);
		section.setText(FeatureTexts.group(group.name()));
		section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, GAP).applyTo(section);
		followBackground(section);
		Composite parent = new Composite(section, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 2).applyTo(parent);
		section.setClient(parent);
		section.setExpanded(group.open());
		sections.put(group, section);
		if (group.open())
			fields(group, parent);
		else
			unmade.add(group);
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> toggled(group, e.getState())));
	}

	private void toggled(FieldGroup group, boolean open) {
		if (open) {
			frame.opened().add(group.name());
			shut.remove(group);
			make(group);
		} else {
			frame.opened().remove(group.name());
			shut.add(group);
		}
		size = null;
		frame.moved().run();
	}

	private void expand(FieldGroup group, boolean open) {
		ExpandableComposite section = sections.get(group);
		if (open)
			make(group);
		if (section.isExpanded() != open) {
			section.setExpanded(open);
			size = null;
		}
	}

	/** Makes the fields of a group that was closed so far. */
	private void make(FieldGroup group) {
		if (!unmade.remove(group))
			return;
		int first = fields.size();
		fields(group, (Composite) sections.get(group).getClient());
		fields.subList(first, fields.size()).forEach(field -> field.adopt(element, findings));
		align();
		lines.show(unplaced());
		size = null;
	}

	private void fields(FieldGroup group, Composite parent) {
		for (FieldSpec spec : group.fields()) {
			Field field = field(spec);
			field.create(parent, frame.mistake());
			fields.add(field);
			if (spec.feature() == Literals.CHANNEL__NAME && AgentChannels.isAgent(kind.domain()))
				field.control().setEnabled(false);
		}
	}

	/** The controls of all groups stand below each other. */
	private void align() {
		int width = fields.stream().mapToInt(Field::labelWidth).max().orElse(0);
		fields.forEach(field -> field.labelWidth(field.control().getParent() == body ? width + INDENT : width));
	}

	/** The style sheets of themes know composites, not this kind of them. */
	private void followBackground(ExpandableComposite section) {
		body.addListener(SWT.Paint, e -> {
			if (!section.isDisposed() && !section.getBackground().equals(body.getBackground()))
				section.setBackground(body.getBackground());
		});
	}

	/** Whether a group has a value that is not the usual one: then it must not be hidden. */
	private boolean isTouched(FieldGroup group) {
		return group.fields().stream()
				.anyMatch(spec -> !Objects.equals(element.eGet(spec.feature()), spec.feature().getDefaultValue())
						|| findings.stream().anyMatch(f -> f.element() == element && f.feature() == spec.feature()));
	}

	private Field field(FieldSpec spec) {
		return switch (spec.kind()) {
			case CHOICE, LEVEL -> new ChoiceField(spec, frame.context().edits(), kind.domain());
			case FLAG -> new FlagField(spec, frame.context().edits());
			default -> new TextField(spec, frame.context().edits(), kind.domain());
		};
	}

	private Button chooser() {
		new Label(body, SWT.NONE);
		Button button = new Button(body, SWT.PUSH);
		button.setText(Messages.Form_choose);
		button.setToolTipText(Messages.Form_choose_tip);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(MARGIN, 0).applyTo(button);
		button.addListener(SWT.Selection, e -> chooseEvents());
		return button;
	}

	private void chooseEvents() {
		EObject mine = element;
		flush();
		FormContext context = frame.context();
		ChooseEventsDialog dialog = new ChooseEventsDialog(body.getShell(), kind.domain(), context.link().get());
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty())
			context.chosen().accept(mine, dialog.chosen());
	}

	/** Shows what the element has that we do not know; gives whether that is something else than before. */
	private boolean other() {
		List<String> texts = element instanceof SessionElement holder ? otherTexts(holder.getOther()) : List.of();
		if (texts.equals(otherTexts))
			return false;
		otherTexts = texts;
		for (Control child : other.getChildren())
			child.dispose();
		for (String text : texts) {
			Label line = new Label(other, SWT.WRAP);
			line.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(line);
		}
		other.setVisible(!texts.isEmpty());
		((GridData) other.getLayoutData()).exclude = texts.isEmpty();
		return true;
	}

	private static List<String> otherTexts(List<OtherValue> values) {
		List<String> texts = new ArrayList<>();
		if (!values.isEmpty())
			texts.add(Messages.Form_other);
		for (OtherValue value : values.subList(0, Math.min(values.size(), MOST_OTHER)))
			texts.add(NLS.bind(Messages.Form_other_value, value.getName(), value.getValue()));
		if (values.size() > MOST_OTHER)
			texts.add(NLS.bind(Messages.Form_other_more, values.size() - MOST_OTHER));
		return texts;
	}

	/** Opens the group that a feature is in. */
	void open(Object feature) {
		for (FieldGroup group : sections.keySet())
			if (group.fields().stream().anyMatch(spec -> spec.feature() == feature))
				expand(group, true);
	}

	/** Gives the focus to the field of a feature; false when there is none. */
	boolean focus(Object feature) {
		return fields.stream().filter(field -> field.spec.feature() == feature).findFirst()
				.map(field -> field.control().setFocus()).orElse(false);
	}

	/** The feature whose field a control is; null for none. */
	Object feature(Control control) {
		return fields.stream().filter(field -> field.control() == control).findFirst().map(field -> (Object) field.spec.feature())
				.orElse(null);
	}

	/** Gives the focus to the first field; false when there is none. */
	boolean focus() {
		return !fields.isEmpty() && fields.getFirst().control().setFocus();
	}
}
