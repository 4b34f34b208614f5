/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.files.FolderFile;
import org.fieldbench.tftp.internal.files.PartFile;
import org.fieldbench.tftp.internal.files.RootFolder;
import org.fieldbench.tftp.internal.files.SafeName;

/**
 * Serves the ordinary files of a folder and of all folders in it, named with slashes. A link is followed only to what lies in the
 * folder too. Names that mean something else on some system are never found: upwards, drives, devices, streams, control characters.
 * Uploads that are still coming in are not seen.
 */
public final class FolderSource implements FileSource {

	private final RootFolder folder;
	private final FolderListings listings;

	/** @param folder need not be there yet; looked at anew with each request */
	public FolderSource(Path folder) {
		this(folder, new FolderListings(System::nanoTime, FolderListings.MOST_ENTRIES));
	}

	FolderSource(Path folder, FolderListings listings) {
		this.folder = new RootFolder(folder);
		this.listings = listings;
	}

	/**
	 * The file of exactly that name, which lists no folder however large. Else the one that is meant: without leading slashes,
	 * backslashes as slashes, without spaces at the end, and last in another case if only one file fits.
	 */
	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		for (String name : forms(requestedName)) {
			Optional<ServedFile> file = exactly(name);
			if (file.isPresent()) {
				return file;
			}
		}
		return inAnyCase(requestedName);
	}

	private static SequencedSet<String> forms(String name) {
		String withoutRoot = SafeName.withoutRoot(name);
		return new LinkedHashSet<>(List.of(name, withoutRoot, SafeName.trimmed(withoutRoot)));
	}

	private Optional<ServedFile> exactly(String name) throws IOException {
		Optional<List<String>> parts = SafeName.parts(name).filter(some -> some.stream().noneMatch(PartFile::is));
		return parts.isEmpty() ? Optional.empty() : FolderFile.at(folder, parts.get());
	}

	private Optional<ServedFile> inAnyCase(String name) throws IOException {
		Optional<List<String>> parts = SafeName.parts(SafeName.trimmed(SafeName.withoutRoot(name)));
		return parts.isEmpty() ? Optional.empty() : new FolderSearch(folder, listings).find(parts.get());
	}

	/** Not all names of a huge folder. */
	@Override
	public List<String> names() {
		return listings.names(folder);
	}
}
