/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.Catalogs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogs that bundles contribute, read when the service is first used. */
@Component
public final class CatalogsService implements Catalogs {

	private final Catalogs loaded;

	@Activate
	public CatalogsService(@Reference IExtensionRegistry registry) {
		loaded = new LoadedCatalogs(new CatalogExtensionReader(registry).contributions());
		loaded.problems().forEach(problem -> ILog.of(CatalogsService.class).error(problem));
	}

	@Override
	public List<Catalog> all() {
		return loaded.all();
	}

	@Override
	public List<String> problems() {
		return loaded.problems();
	}
}
