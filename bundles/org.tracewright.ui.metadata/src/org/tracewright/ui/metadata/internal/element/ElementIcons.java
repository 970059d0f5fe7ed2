// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.element;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;

/** Pictures of elements; they live as long as the control that they are made for. */
public final class ElementIcons {

	private final LocalResourceManager images;

	/** The pictures for a control. */
	public ElementIcons(Control control) {
		images = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** How well an element is. */
	public enum State {
		/** Nothing is wrong in it. */
		GOOD,
		/** There is a warning in it. */
		WARNING,
		/** There is an error in it. */
		ERROR
	}

	/** The picture of an element. */
	public Image of(EObject element) {
		return of(element, State.GOOD);
	}

	/** The picture of an element with a mark of its state. */
	public Image of(EObject element, State state) {
		ImageDescriptor base = ImageDescriptor.createFromURL(ElementIcons.class.getResource("/icons/" + name(element) + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		if (state == State.GOOD)
			return images.get(base);
		ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
				state == State.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
		return images.get(new DecorationOverlayIcon(base, mark, IDecoration.BOTTOM_LEFT));
	}

	@SuppressWarnings("nls")
	private static String name(EObject element) {
		return switch (element) {
			case TraceClass trace -> "trace";
			case EnvironmentEntry entry -> "entry";
			case ClockClass clock -> "clock";
			case DataStreamClass stream -> "stream";
			case EventRecordClass event -> "event";
			case FieldClassAlias alias -> "alias";
			case Callsite callsite -> "callsite";
			case FieldLocation location -> "location";
			case StructureMember member when member.getFieldClass() != null -> name(member.getFieldClass());
			case VariantOption option when option.getFieldClass() != null -> name(option.getFieldClass());
			case FieldClass type -> type(type);
			default -> "label";
		};
	}

	@SuppressWarnings("nls")
	private static String type(FieldClass type) {
		return switch (type) {
			case IntegerFieldClass integer -> "integer";
			case FixedLengthFloatingPointFieldClass real -> "real";
			case FixedLengthFieldClass bits -> "bits";
			case StringFieldClass string -> "text";
			case StaticLengthBlobFieldClass blob -> "blob";
			case DynamicLengthBlobFieldClass blob -> "blob";
			case ArrayFieldClass array -> "array";
			case VariantFieldClass variant -> "variant";
			case OptionalFieldClass optional -> "optional";
			case StructureFieldClass structure -> "structure";
			default -> "bits";
		};
	}
}
