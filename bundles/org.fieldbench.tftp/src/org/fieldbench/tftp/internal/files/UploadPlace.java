/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;

/** Where an upload will lie. */
public final class UploadPlace {

	private final RootFolder root;
	private final List<String> parts;
	private final Path folder;

	private UploadPlace(RootFolder root, List<String> parts, Path folder) {
		this.root = root;
		this.parts = parts;
		this.folder = folder;
	}

	/** @return the folders and the file; slashes at the start, backslashes and spaces at the end are forgiven */
	public static List<String> parts(String requestedName) throws UploadException {
		return SafeName.parts(SafeName.trimmed(SafeName.withoutRoot(requestedName)))
				.filter(parts -> parts.stream().noneMatch(PartFile::is))
				.orElseThrow(() -> new UploadException(Reason.NAME, "A file of this name is not taken. Use a plain name"));
	}

	/** @throws UploadException if the folder is not there, or a link leads out of the upload folder */
	public static UploadPlace in(RootFolder root, List<String> parts) throws IOException {
		Path folder = folder(root, parts).orElseThrow(
				() -> new UploadException(Reason.NAME, "There is no such folder here. Use a name without a folder"));
		return new UploadPlace(root, parts, folder);
	}

	private static Optional<Path> folder(RootFolder root, List<String> parts) throws IOException {
		return root.place(parts.subList(0, parts.size() - 1)).filter(place -> place.attributes().isDirectory())
				.map(place -> place.stamp().real());
	}

	/** @return the name as others see it */
	String name() {
		return String.join("/", parts);
	}

	/** @return a file beside the place, of a name that none has */
	Path newPart() {
		return folder.resolve(PartFile.newName());
	}

	Path path() {
		return folder.resolve(parts.getLast());
	}

	/** @throws UploadException if the folder is another now than it was, perhaps outside */
	void checkUnmoved() throws IOException {
		if (!folder(root, parts).equals(Optional.of(folder))) {
			throw new UploadException(Reason.NAME, "The folder was changed meanwhile. Try again");
		}
	}

	/** @throws UploadException if something is there that may not be replaced; only an ordinary file ever may */
	public void checkFree(boolean replace) throws UploadException {
		Path path = path();
		boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
		if (there && !(replace && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))) {
			throw exists(null);
		}
	}

	static UploadException exists(Throwable cause) {
		return new UploadException(Reason.EXISTS, "There is a file of this name already, and it may not be replaced", cause);
	}
}
