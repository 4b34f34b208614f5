/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Gives a file that is complete its name, in one step. */
final class Publication {

	private static final System.Logger LOG = System.getLogger(Publication.class.getName());
	/** Where the system cannot move without replacing in one step, our own uploads at least do not run into each other. */
	private static final Object ONE_AT_A_TIME = new Object();

	private Publication() {
	}

	/** @throws org.fieldbench.tftp.UploadException if there is one of that name that may not be replaced */
	static void of(Path part, Path target, boolean replace) throws IOException {
		try {
			if (replace) {
				replace(part, target);
			} else {
				add(part, target);
			}
		} catch (FileAlreadyExistsException e) {
			throw UploadPlace.exists(e);
		}
		remember(target.getParent());
	}

	private static void replace(Path part, Path target) throws IOException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
	}

	/** A second name fails if it is taken, also by another program at the same moment; a move would replace. */
	private static void add(Path part, Path target) throws IOException {
		try {
			Files.createLink(target, part);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException e) {
			LOG.log(Level.DEBUG, "No second names on this disk, as on FAT", e);
			move(part, target);
			return;
		}
		forget(part);
	}

	static void move(Path part, Path target) throws IOException {
		synchronized (ONE_AT_A_TIME) {
			Files.move(part, target);
		}
	}

	private static void forget(Path part) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The first name of an upload could not be removed; a later start will", e);
		}
	}

	/** The name has to survive a loss of power like the content. */
	private static void remember(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			LOG.log(Level.TRACE, "Folders cannot be forced to disk on this system, as on Windows", e);
		}
	}
}
