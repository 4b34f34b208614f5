/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.fieldbench.catalog.registry.CatalogContribution;
import org.osgi.framework.Bundle;

/** Reads the extension point {@code org.fieldbench.catalog.catalogs}. */
final class CatalogExtensionReader {

	static final String EXTENSION_POINT = "org.fieldbench.catalog.catalogs";
	static final String ATTRIBUTE_FILE = "file";

	private final IExtensionRegistry registry;

	CatalogExtensionReader(IExtensionRegistry registry) {
		this.registry = registry;
	}

	List<CatalogContribution> contributions() {
		return Stream.of(registry.getConfigurationElementsFor(EXTENSION_POINT))
				.<CatalogContribution>map(BundleFile::of).toList();
	}

	private record BundleFile(Bundle bundle, String contributor, String file) implements CatalogContribution {

		static BundleFile of(IConfigurationElement element) {
			return new BundleFile(ContributorFactoryOSGi.resolve(element.getContributor()),
					element.getContributor().getName(), String.valueOf(element.getAttribute(ATTRIBUTE_FILE)));
		}

		@Override
		public InputStream open() throws IOException {
			URL url = bundle == null ? null : bundle.getEntry(file);
			if (url == null) {
				throw new FileNotFoundException("the bundle holds no file of that name.");
			}
			return url.openStream();
		}
	}
}
