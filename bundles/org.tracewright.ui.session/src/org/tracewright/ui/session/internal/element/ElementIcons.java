// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

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
import org.tracewright.session.Action;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Trigger;
import org.tracewright.session.validation.Severity;

/** Pictures of elements; they live as long as the control that they are made for. */
public final class ElementIcons {

	private final LocalResourceManager images;

	/** The pictures for a control. */
	public ElementIcons(Control control) {
		images = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** The picture of an element. */
	public Image of(EObject element) {
		return images.get(descriptor(element));
	}

	/** The picture of an element with a mark of the worst that is wrong in it; null for nothing. */
	public Image of(EObject element, Severity worst) {
		if (worst == null)
			return of(element);
		ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(
				worst == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
		return images.get(new DecorationOverlayIcon(descriptor(element), mark, IDecoration.BOTTOM_LEFT));
	}

	/** The picture of an element, for menus. */
	public static ImageDescriptor descriptor(EObject element) {
		return named(path(element));
	}

	/** The name of the picture of an element, for {@link #named}. */
	public static String path(EObject element) {
		return "element/" + name(element); //$NON-NLS-1$
	}

	/** A picture of the bundle. */
	public static ImageDescriptor named(String name) {
		return ImageDescriptor.createFromURL(ElementIcons.class.getResource("/icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@SuppressWarnings("nls")
	private static String name(EObject element) {
		return switch (element) {
			case Session session -> "session";
			case Domain domain -> switch (domain.getType()) {
				case KERNEL -> "kernel";
				case UST -> "user";
				case JAVA -> "java";
				case JUL, LOG4J, LOG4J2, PYTHON -> "logger";
			};
			case Channel channel -> "channel";
			case EventRule rule -> switch (rule.getKind()) {
				case TRACEPOINT -> "rule";
				case SYSCALL, SYSCALL_ENTRY, SYSCALL_EXIT -> "syscall";
				case KPROBE, KRETPROBE, USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT, FUNCTION -> "probe";
			};
			case Context context -> "context";
			case ProcessTracker tracker -> "tracker";
			case SnapshotOutput output -> "snapshot";
			case RotationSchedule schedule -> "rotation";
			case Trigger trigger -> "trigger";
			case Condition condition -> "condition";
			case Action action -> "action";
			default -> "target";
		};
	}
}
