/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.data;

import java.nio.file.Path;

import org.fieldbench.catalog.registry.UserCatalogs;
import org.fieldbench.store.DataFolder;
import org.osgi.service.component.annotations.Component;

/** The user's own catalogs are in the data folder. */
@Component
public final class DataFolderCatalogs implements UserCatalogs {

	@Override
	public Path folder() {
		return DataFolder.locate().resolve("catalogs");
	}
}
