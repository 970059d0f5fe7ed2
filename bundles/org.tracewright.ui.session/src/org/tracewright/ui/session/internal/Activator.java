// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.tracewright.ui.session.internal.targets.EmbeddedDaemon;
import org.tracewright.ui.session.internal.targets.LocalDaemon;
import org.tracewright.ui.session.internal.targets.Targets;
import org.tracewright.ui.session.internal.targets.WorkbenchSecrets;
import org.tracewright.ui.session.live.LiveOpener;

/** Has the targets of the workspace for as long as the bundle runs: as a service, for all its parts. */
public final class Activator implements BundleActivator {

	private Targets targets;
	private ServiceRegistration<Targets> service;
	private ServiceRegistration<LocalDaemon> daemon;

	@Override
	public void start(BundleContext context) {
		daemon = context.registerService(LocalDaemon.class, new EmbeddedDaemon(), null);
		targets = new Targets(new WorkbenchSecrets(), () -> context.getService(context.getServiceReference(LocalDaemon.class)));
		service = context.registerService(Targets.class, targets, null);
	}

	@Override
	public void stop(BundleContext context) {
		service.unregister();
		targets.close();
		daemon.unregister();
	}

	/** Who shows sessions while they record; null when nobody does. */
	public static LiveOpener liveOpener() {
		BundleContext context = FrameworkUtil.getBundle(Activator.class).getBundleContext();
		ServiceReference<LiveOpener> reference = context.getServiceReference(LiveOpener.class);
		return reference == null ? null : context.getService(reference);
	}

	/** The targets of the workspace. */
	public static Targets targets() {
		BundleContext context = FrameworkUtil.getBundle(Activator.class).getBundleContext();
		return context.getService(context.getServiceReference(Targets.class));
	}
}
