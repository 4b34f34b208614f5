/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Services of the running framework. They are not given back: the program ends with the verb. */
final class OsgiServices implements Services {

	private final BundleContext bundles;

	OsgiServices(BundleContext bundles) {
		this.bundles = bundles;
	}

	@Override
	public <T> T get(Class<T> type) {
		ServiceReference<T> reference = bundles.getServiceReference(type);
		T service = reference == null ? null : bundles.getService(reference);
		if (service == null) {
			throw new IllegalStateException("No service of the type " + type.getName() + " is available.");
		}
		return service;
	}
}
