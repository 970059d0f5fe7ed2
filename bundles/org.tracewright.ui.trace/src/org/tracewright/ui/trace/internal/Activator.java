// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal;

import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Makes the libraries behind NatTable work in OSGi, where they do not find their own parts: Eclipse Collections looks for its implementation with a
 * {@code ServiceLoader} of the calling thread, once, when its factories are initialised; SLF4J looks for its provider through SPI Fly, which has to be active.
 * Without the first NatTable paints nothing, without the second it does not say why.
 */
public final class Activator implements BundleActivator {

	private static final String SPI_FLY = "org.apache.aries.spifly.dynamic.bundle"; //$NON-NLS-1$
	private static final String SLF4J_PROVIDER = "slf4j.jdk14"; //$NON-NLS-1$
	private static final String COLLECTIONS_API = "org.eclipse.collections.api"; //$NON-NLS-1$
	private static final String COLLECTIONS = "org.eclipse.collections.impl"; //$NON-NLS-1$
	private static final String FACTORIES = "org.eclipse.collections.api.factory."; //$NON-NLS-1$
	/** The factories that NatTable 2.5 uses, its own and those of the implementation behind them. */
	private static final List<String> USED = List.of("Lists", "Maps", "Sets", "primitive.IntLists", "primitive.IntSets", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"primitive.IntIntMaps", "primitive.IntObjectMaps", "primitive.ObjectIntMaps", "primitive.IntBooleanMaps", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"primitive.IntDoubleMaps"); //$NON-NLS-1$

	@Override
	public void start(BundleContext context) throws BundleException, ClassNotFoundException {
		startTransient(context, SPI_FLY);
		startTransient(context, SLF4J_PROVIDER);
		initialiseFactories(bundle(context, COLLECTIONS_API), bundle(context, COLLECTIONS));
	}

	private static void startTransient(BundleContext context, String name) throws BundleException {
		Bundle bundle = bundle(context, name);
		if (bundle != null && bundle.getState() != Bundle.ACTIVE)
			bundle.start(Bundle.START_TRANSIENT);
	}

	private static void initialiseFactories(Bundle api, Bundle implementation) throws ClassNotFoundException {
		if (api == null || implementation == null)
			return;
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(implementation.adapt(BundleWiring.class).getClassLoader());
		try {
			for (String factory : USED)
				Class.forName(FACTORIES + factory, true, api.adapt(BundleWiring.class).getClassLoader());
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static Bundle bundle(BundleContext context, String name) {
		for (Bundle bundle : context.getBundles())
			if (name.equals(bundle.getSymbolicName())
					&& (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0)
				return bundle;
		return null;
	}

	@Override
	public void stop(BundleContext context) {
		// The libraries may have other users by now.
	}
}
