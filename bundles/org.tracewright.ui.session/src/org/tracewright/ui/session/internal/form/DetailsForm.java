// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.OtherValue;
import org.tracewright.session.SessionElement;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.ElementIcons;
import org.tracewright.ui.session.internal.element.FeatureTexts;
import org.tracewright.ui.session.internal.element.Structure;

/** The features of one element as fields, in groups, each with what is wrong with it. */
public final class DetailsForm extends Composite {

	private static final int WRAP = 300;
	private static final int MARGIN = 8;
	private static final int GAP = 8;
	/** By how much the groups with a heading are further right. */
	private static final int INDENT = 15;
	private static final int MOST_OTHER = 100;

	private final FormContext context;
	private final ElementIcons icons;
	private final ScrolledComposite scrolled;
	private final List<Field> fields = new ArrayList<>();
	private final List<String> opened = new ArrayList<>();
	private final Map<FieldGroup, ExpandableComposite> closed = new LinkedHashMap<>();
	private List<FieldGroup> plan = List.of();
	private List<Finding> findings = List.of();
	private ImageDescriptor picture;
	private DomainType domain;
	private EObject element;
	private Composite body;
	private FindingLines lines;
	private Runnable changed = () -> {
	};

	/** A form in a parent, of nothing yet. */
	public DetailsForm(Composite parent, FormContext context) {
		super(parent, SWT.NONE);
		this.context = context;
		setLayout(GridLayoutFactory.fillDefaults().create());
		setData("org.tracewright.id", "details"); //$NON-NLS-1$ //$NON-NLS-2$
		icons = new ElementIcons(this);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, e -> measure());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		build();
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
		if (next == element && body != null)
			refresh();
		else {
			flush();
			element = next;
			build();
		}
	}

	/** Shows nothing, and forgets what was typed and not yet taken. */
	public void clear() {
		element = null;
		findings = List.of();
		build();
	}

	/** Shows what the element has become. */
	public void refresh() {
		if (element == null || isDisposed())
			return;
		if (!plan.equals(FormPlan.of(element, domain())) || domain != domain()
				|| !ElementIcons.descriptor(element).equals(picture))
			rebuild();
		else
			fields.forEach(Field::refresh);
	}

	/** Gives the model what was typed and not yet taken. */
	public void flush() {
		List.copyOf(fields).forEach(Field::flush);
	}

	/** Whether a field holds what means no value. */
	public boolean isMistaken() {
		return fields.stream().anyMatch(Field::isMistaken);
	}

	/** Shows what is wrong: beside the fields, and on top what is wrong with the element as a whole. */
	public void findings(List<Finding> all) {
		findings = all;
		for (FieldGroup group : List.copyOf(closed.keySet()))
			if (isTouched(group)) {
				closed.get(group).setExpanded(true);
				fill(group);
			}
		List<Boolean> before = fields.stream().map(Field::hasMessage).toList();
		fields.forEach(field -> field.findings(all));
		boolean moved = !before.equals(fields.stream().map(Field::hasMessage).toList());
		if (lines != null && lines.show(unplaced()) || moved)
			measure();
	}

	/** What is wrong with the element and is of no field. */
	private List<Finding> unplaced() {
		return findings.stream()
				.filter(f -> f.element() == element && fields.stream().noneMatch(field -> field.spec.feature() == f.feature()))
				.toList();
	}

	private DomainType domain() {
		return Structure.domain(element, context.domain());
	}

	private void rebuild() {
		Control focus = getDisplay().getFocusControl();
		Object feature = focus == null || !isAncestor(focus) ? null : focus.getData("feature"); //$NON-NLS-1$
		build();
		fields.stream().filter(f -> f.spec.feature().getName().equals(feature)).findFirst()
				.ifPresent(f -> f.control().setFocus());
	}

	private boolean isAncestor(Control control) {
		for (Control c = control; c != null; c = c.getParent())
			if (c == this)
				return true;
		return false;
	}

	private void build() {
		setRedraw(false);
		fields.forEach(Field::forget);
		fields.clear();
		closed.clear();
		lines = null;
		Composite old = body;
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(body);
		if (element == null) {
			plan = List.of();
			Label hint = new Label(body, SWT.WRAP);
			hint.setText(Messages.Form_none);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(hint);
		} else
			fill();
		scrolled.setContent(body);
		if (old != null)
			old.dispose();
		measure();
		setRedraw(true);
	}

	private void fill() {
		domain = domain();
		plan = FormPlan.of(element, domain);
		picture = ElementIcons.descriptor(element);
		heading();
		lines = new FindingLines(body);
		for (FieldGroup group : plan)
			group(group);
		align();
		if (element instanceof EventRule || element instanceof Channel)
			chooser();
		if (element instanceof SessionElement holder && !holder.getOther().isEmpty())
			other(holder.getOther());
		fields.forEach(field -> field.findings(findings));
		lines.show(unplaced());
	}

	private void heading() {
		Composite line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setImage(icons.of(element));
		Label title = new Label(line, SWT.NONE);
		title.setText(FeatureTexts.of(element.eClass()));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
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
		boolean open = group.open() || opened.contains(group.name()) || isTouched(group);
		section.setExpanded(open);
		if (open)
			fields(group, parent);
		else
			closed.put(group, section);
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> {
			if (e.getState()) {
				opened.add(group.name());
				fill(group);
			} else
				opened.remove(group.name());
			measure();
		}));
	}

	/** Makes the fields of a group that was closed so far. */
	private void fill(FieldGroup group) {
		ExpandableComposite section = closed.remove(group);
		if (section == null)
			return;
		fields(group, (Composite) section.getClient());
		align();
		fields.forEach(field -> field.findings(findings));
		lines.show(unplaced());
	}

	private void fields(FieldGroup group, Composite parent) {
		for (FieldSpec spec : group.fields()) {
			Field field = field(spec);
			field.create(parent, changed);
			fields.add(field);
			if (spec.feature().getName().equals("name") && element instanceof Channel && AgentChannels.isAgent(domain)) //$NON-NLS-1$
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
		Composite holder = body;
		holder.addListener(SWT.Paint, e -> {
			if (!section.isDisposed() && !section.getBackground().equals(holder.getBackground()))
				section.setBackground(holder.getBackground());
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
			case CHOICE, LEVEL -> new ChoiceField(spec, element, context.edits(), domain);
			case FLAG -> new FlagField(spec, element, context.edits());
			default -> new TextField(spec, element, context.edits(), domain);
		};
	}

	private void chooser() {
		new Label(body, SWT.NONE);
		Button choose = new Button(body, SWT.PUSH);
		choose.setText(Messages.Form_choose);
		choose.setToolTipText(Messages.Form_choose_tip);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(MARGIN, 0).applyTo(choose);
		boolean offered = !(element instanceof EventRule rule) || rule.getKind() == EventRuleKind.TRACEPOINT
				|| rule.getKind().getLiteral().startsWith("syscall"); //$NON-NLS-1$
		choose.setEnabled(offered);
		EObject mine = element;
		choose.addListener(SWT.Selection, e -> {
			flush();
			ChooseEventsDialog dialog = new ChooseEventsDialog(getShell(), domain, context.link().get());
			if (dialog.open() == Window.OK && !dialog.chosen().isEmpty())
				context.chosen().accept(mine, dialog.chosen());
		});
	}

	private void other(List<OtherValue> values) {
		Label heading = new Label(body, SWT.WRAP);
		heading.setText(Messages.Form_other);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, GAP).hint(WRAP, SWT.DEFAULT).applyTo(heading);
		for (OtherValue value : values.subList(0, Math.min(values.size(), MOST_OTHER))) {
			Label line = new Label(body, SWT.WRAP);
			line.setText(NLS.bind(Messages.Form_other_value, value.getName(), value.getValue()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		}
		if (values.size() > MOST_OTHER)
			new Label(body, SWT.NONE).setText(NLS.bind(Messages.Form_other_more, values.size() - MOST_OTHER));
	}

	private void measure() {
		if (body == null || body.isDisposed())
			return;
		body.layout(true, true);
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(body.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT));
	}

	/** Brings the field of a feature to the front. */
	public void reveal(Object feature) {
		for (Map.Entry<FieldGroup, ExpandableComposite> group : List.copyOf(closed.entrySet()))
			if (group.getKey().fields().stream().anyMatch(spec -> spec.feature() == feature)) {
				group.getValue().setExpanded(true);
				fill(group.getKey());
				measure();
			}
		fields.stream().filter(field -> field.spec.feature() == feature).findFirst().ifPresent(field -> {
			if (field.control().getParent().getParent() instanceof ExpandableComposite section && !section.isExpanded()) {
				section.setExpanded(true);
				measure();
			}
			field.control().setFocus();
		});
	}

	@Override
	public boolean setFocus() {
		return !fields.isEmpty() && fields.getFirst().control().setFocus() || scrolled.setFocus();
	}
}
