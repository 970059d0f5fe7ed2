// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tracewright.ui.session.internal.targets.Targets;
import org.tracewright.ui.session.internal.targets.WorkbenchSecrets;

/** Has the targets of the workspace for as long as the bundle runs: as a service, for all its parts. */
public final class Activator implements BundleActivator {

	private Targets targets;
	private ServiceRegistration<Targets> service;

	@Override
	public void start(BundleContext context) {
		targets = new Targets(new WorkbenchSecrets());
		service = context.registerService(Targets.class, targets, null);
	}

	@Override
	public void stop(BundleContext context) {
		service.unregister();
		targets.close();
	}

	/** The targets of the workspace. */
	public static Targets targets() {
		BundleContext context = FrameworkUtil.getBundle(Activator.class).getBundleContext();
		return context.getService(context.getServiceReference(Targets.class));
	}
}
