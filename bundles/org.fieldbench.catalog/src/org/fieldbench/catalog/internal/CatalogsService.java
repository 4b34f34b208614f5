/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.CatalogContribution;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.UserCatalogs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The catalogs that bundles contribute and then the user's own, read when the service is first used. */
@Component
public final class CatalogsService implements Catalogs {

	private final IExtensionRegistry registry;
	private final UserCatalogs own;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Catalogs loaded;

	/** @param own null when nobody says where the user keeps catalogs */
	@Activate
	public CatalogsService(@Reference IExtensionRegistry registry,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) UserCatalogs own) {
		this.registry = registry;
		this.own = own;
		load();
	}

	@Override
	public List<Catalog> all() {
		return loaded.all();
	}

	@Override
	public List<String> problems() {
		return loaded.problems();
	}

	@Override
	public void reload() {
		load();
		listeners.forEach(CatalogsService::tell);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Bundles first: an id of theirs is not to be taken by a file. */
	private void load() {
		List<CatalogContribution> contributions = new ArrayList<>(new CatalogExtensionReader(registry).contributions());
		if (own != null) {
			contributions.addAll(UserCatalogFiles.in(own.folder()));
		}
		Catalogs read = new LoadedCatalogs(contributions);
		read.problems().forEach(problem -> ILog.of(CatalogsService.class).error(problem));
		loaded = read;
	}

	/** One listener's fault is not the others'. */
	private static void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException e) {
			ILog.of(CatalogsService.class).error("A listener of the catalogs failed.", e);
		}
	}
}
