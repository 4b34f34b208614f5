/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** A folder that nothing found in it may leave. Everything is looked at anew each time, links too. */
public final class RootFolder {

	private final Path root;

	/**
	 * Where something in the folder really lies.
	 *
	 * @param root the folder itself, links followed
	 * @param path below the root, links not followed, in the case that the disk has
	 * @param stamp its version
	 * @param attributes what it is
	 */
	public record Place(Path root, Path path, FileStamp stamp, BasicFileAttributes attributes) {

		/** @return its name in the folder, with slashes */
		public String name() {
			return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
		}
	}

	public RootFolder(Path root) {
		this.root = root.toAbsolutePath();
	}

	/**
	 * @return the folder itself, links followed
	 * @throws IOException if it is gone, e.g. on a stick that was pulled
	 */
	public Path real() throws IOException {
		try {
			return root.toRealPath();
		} catch (IOException e) {
			throw new IOException("The folder is no longer there. Check that its disk is connected.", e);
		}
	}

	/**
	 * @param parts safe ones, see {@link SafeName}; none for the folder itself
	 * @return what is there; empty if nothing is, or a link leads out of the folder
	 * @throws IOException if it may not be looked at
	 */
	public Optional<Place> place(List<String> parts) throws IOException {
		Path realRoot = real();
		try {
			return place(realRoot, realRoot.resolve(String.join("/", parts)));
		} catch (InvalidPathException e) {
			return Optional.empty(); // this system cannot store such a name
		} catch (AccessDeniedException e) {
			throw new IOException(String.join("/", parts) + " may not be read by this program. Change the rights of the file or folder.", e);
		} catch (FileSystemException e) {
			return Optional.empty(); // nothing of that name, a file where a folder should be, links in a circle
		}
	}

	private static Optional<Place> place(Path realRoot, Path path) throws IOException {
		Path real = path.toRealPath();
		if (!real.startsWith(realRoot)) {
			return Optional.empty();
		}
		BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		Path cased = path.toRealPath(LinkOption.NOFOLLOW_LINKS);
		return Optional.of(new Place(realRoot, cased, FileStamp.of(real, attributes), attributes));
	}
}
