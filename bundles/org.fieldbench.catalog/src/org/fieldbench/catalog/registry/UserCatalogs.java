/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.nio.file.Path;

/** Where a user keeps catalogs of their own, beside those that bundles bring. An OSGi service; optional. */
public interface UserCatalogs {

	/** @return the folder whose files with the ending {@code .catalog} are read; need not exist */
	Path folder();
}
