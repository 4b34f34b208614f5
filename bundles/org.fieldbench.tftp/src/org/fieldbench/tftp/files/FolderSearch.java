/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.files.FolderFile;
import org.fieldbench.tftp.internal.files.RootFolder;

/** Looks for a file whose name or folders are written otherwise than they were asked for. */
final class FolderSearch {

	/** A request must not cost more, however many folders are alike. */
	private static final int MOST_FOLDERS = 16;

	private final RootFolder folder;
	private final FolderListings listings;

	FolderSearch(RootFolder folder, FolderListings listings) {
		this.folder = folder;
		this.listings = listings;
	}

	/** @return the file that is most like the name; empty if there is none, or several are like it */
	Optional<ServedFile> find(List<String> parts) throws IOException {
		for (Likeness way : Likeness.IN_PLACE) {
			List<ServedFile> files = find(parts, way);
			if (!files.isEmpty()) {
				return files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private List<ServedFile> find(List<String> parts, Likeness way) throws IOException {
		List<List<String>> paths = List.of(List.of());
		for (String part : parts) {
			if (paths.size() > MOST_FOLDERS) {
				return List.of();
			}
			paths = extended(paths, part, way);
		}
		List<ServedFile> files = new ArrayList<>();
		for (List<String> path : paths) {
			FolderFile.at(folder, path).ifPresent(files::add);
		}
		return files;
	}

	private List<List<String>> extended(List<List<String>> paths, String part, Likeness way) throws IOException {
		List<List<String>> longer = new ArrayList<>();
		for (List<String> path : paths) {
			for (String name : listings.of(folder, path).alike(part, way)) {
				List<String> extended = new ArrayList<>(path);
				extended.add(name);
				longer.add(extended);
			}
		}
		return longer;
	}
}
