/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;

/** Reads the extension point {@code org.fieldbench.kb.articles}. */
final class ArticleExtensionReader {

	static final String EXTENSION_POINT = "org.fieldbench.kb.articles";
	static final String ATTRIBUTE_PATH = "path";

	private static final String PATTERN = "*.md";

	private final IExtensionRegistry registry;

	ArticleExtensionReader(IExtensionRegistry registry) {
		this.registry = registry;
	}

	List<ArticleFolder> folders() {
		return Stream.of(registry.getConfigurationElementsFor(EXTENSION_POINT)).<ArticleFolder>map(BundleFolder::of).toList();
	}

	private record BundleFolder(Bundle bundle, String contributor, String path) implements ArticleFolder {

		static BundleFolder of(IConfigurationElement element) {
			return new BundleFolder(ContributorFactoryOSGi.resolve(element.getContributor()),
					element.getContributor().getName(), String.valueOf(element.getAttribute(ATTRIBUTE_PATH)));
		}

		@Override
		public List<ArticleFile> files() throws IOException {
			Enumeration<URL> entries = bundle == null ? null : bundle.findEntries(path, PATTERN, true);
			if (entries == null) {
				throw new FileNotFoundException("The bundle " + contributor + " has no articles in a folder " + path + ".");
			}
			return Collections.list(entries).stream().<ArticleFile>map(BundleFile::new)
					.sorted(Comparator.comparing(ArticleFile::name)).toList();
		}
	}

	private record BundleFile(URL url) implements ArticleFolder.ArticleFile {

		@Override
		public String name() {
			return url.getPath().replaceFirst("^/", "");
		}

		@Override
		public InputStream open() throws IOException {
			return url.openStream();
		}
	}
}
