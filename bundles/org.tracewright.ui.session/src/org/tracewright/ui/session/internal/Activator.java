// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal;

import java.util.Hashtable;
import java.util.Map;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.tracewright.ui.session.internal.live.SessionLiveOpener;
import org.tracewright.ui.session.internal.targets.EmbeddedDaemon;
import org.tracewright.ui.session.internal.targets.LocalDaemon;
import org.tracewright.ui.session.internal.targets.Targets;
import org.tracewright.ui.session.internal.targets.WorkbenchSecrets;
import org.tracewright.ui.session.live.LiveOpener;

/** Has the targets of the workspace for as long as the bundle runs: as a service, for all its parts. */
public final class Activator implements BundleActivator {

	/** Another one is asked first. */
	private static final int LEAST = -1;

	private Targets targets;
	private ServiceRegistration<Targets> service;
	private ServiceRegistration<LocalDaemon> daemon;
	private ServiceRegistration<LiveOpener> live;

	@Override
	public void start(BundleContext context) {
		daemon = context.registerService(LocalDaemon.class, new EmbeddedDaemon(), null);
		targets = new Targets(new WorkbenchSecrets(), () -> context.getService(context.getServiceReference(LocalDaemon.class)));
		service = context.registerService(Targets.class, targets, null);
		live = context.registerService(LiveOpener.class, new SessionLiveOpener(),
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, LEAST)));
	}

	@Override
	public void stop(BundleContext context) {
		live.unregister();
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
