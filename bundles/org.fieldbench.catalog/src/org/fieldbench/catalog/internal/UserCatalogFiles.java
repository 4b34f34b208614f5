/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.catalog.registry.CatalogContribution;

/** The catalogs of a user's folder. */
final class UserCatalogFiles {

	private UserCatalogFiles() {
	}

	/** @return in the order of their names; none when there is no folder; one that fails when the folder cannot be read */
	static List<CatalogContribution> in(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(NewPhoneModel.ENDING)).sorted()
					.<CatalogContribution>map(File::new).toList();
		} catch (IOException e) {
			return List.of(new File(folder));
		}
	}

	private record File(Path path) implements CatalogContribution {

		@Override
		public String contributor() {
			return "your own catalogs";
		}

		@Override
		public String file() {
			return path.toString();
		}

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(path);
		}
	}
}
