// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.ui.metadata.internal.element.ElementPath;
import org.tracewright.ui.metadata.internal.element.ElementText;

/** The elements of a trace as a tree: those of one kind that are many are in a group. */
final class OutlineTree implements ITreeContentProvider {

	/**
	 * Elements of one kind.
	 *
	 * @param label   what they are
	 * @param trace   whose they are
	 * @param feature name of the feature that has them
	 */
	record Group(String label, TraceClass trace, String feature) {

		@SuppressWarnings("unchecked")
		List<EObject> elements() {
			return (List<EObject>) trace.eGet(trace.eClass().getEStructuralFeature(feature));
		}
	}

	/** The group of an element of a trace, or null when it is in none. */
	static Group group(EObject element) {
		if (!(element.eContainer() instanceof TraceClass trace))
			return null;
		return groups(trace).stream().filter(g -> g.feature.equals(element.eContainingFeature().getName())).findFirst()
				.orElse(null);
	}

	private static List<Group> groups(TraceClass trace) {
		return List.of(new Group(Messages.outline_environment, trace, "environment"), //$NON-NLS-1$
				new Group(Messages.outline_clocks, trace, "clockClasses"), //$NON-NLS-1$
				new Group(Messages.outline_aliases, trace, "fieldClassAliases"), //$NON-NLS-1$
				new Group(Messages.outline_callsites, trace, "callsites")); //$NON-NLS-1$
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Object[] roots ? roots : new Object[0];
	}

	@Override
	public Object[] getChildren(Object element) {
		return children(element).toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children(element).isEmpty();
	}

	private static List<?> children(Object element) {
		return switch (element) {
			case Group group -> group.elements();
			case TraceClass trace -> {
				List<Object> all = new ArrayList<>(groups(trace).stream().filter(g -> !g.elements().isEmpty()).toList());
				add(all, trace.getPacketHeader());
				all.addAll(trace.getDataStreamClasses());
				yield all;
			}
			case DataStreamClass stream -> {
				List<Object> all = new ArrayList<>();
				add(all, stream.getPacketContext());
				add(all, stream.getEventRecordHeader());
				add(all, stream.getEventRecordCommonContext());
				all.addAll(stream.getEventRecordClasses());
				yield all;
			}
			case EventRecordClass event -> {
				List<Object> all = new ArrayList<>();
				add(all, event.getSpecificContext());
				add(all, event.getPayload());
				yield all;
			}
			case StructureFieldClass structure -> structure.getMembers();
			case VariantFieldClass variant -> variant.getOptions();
			case ArrayFieldClass array -> children(array.getElement());
			case OptionalFieldClass optional -> children(optional.getFieldClass());
			case StructureMember member -> children(member.getFieldClass());
			case VariantOption option -> children(option.getFieldClass());
			case FieldClassAlias alias -> children(alias.getFieldClass());
			case null, default -> List.of();
		};
	}

	private static void add(List<Object> all, Object element) {
		if (element != null)
			all.add(element);
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case Group group -> group.trace;
			case EObject object when group(object) != null -> group(object);
			case EObject object -> shown(object.eContainer());
			default -> null;
		};
	}

	/** The element itself, or the nearest one around it that is in the tree. */
	static EObject shown(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer()) {
			boolean part = e instanceof StructureFieldClass structure && ElementText.part(structure) != null;
			if (part || !(e instanceof org.tracewright.metadata.FieldClass) && !hidden(e))
				return e;
		}
		return null;
	}

	private static boolean hidden(EObject element) {
		return switch (element.eClass().getName()) {
			case "FieldLocation", "Mapping", "IntegerRange" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> false;
		};
	}

	/** The way to an element, by which it is found again when the model was read again. */
	static List<String> path(Object element) {
		return switch (element) {
			case Group group -> List.of(group.feature);
			case EObject object -> ElementPath.of(object);
			case null, default -> List.of();
		};
	}
}
