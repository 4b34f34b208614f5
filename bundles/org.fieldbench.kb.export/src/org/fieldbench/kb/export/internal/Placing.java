/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.fieldbench.kb.export.ExportException;

/** Puts a file in its place when it is whole, and clears up when it does not become whole. */
final class Placing {

	/** What writes the file. */
	@FunctionalInterface
	interface Content {
		void write(OutputStream out) throws IOException;
	}

	private Placing() {
	}

	/** @throws ExportException if it is not to be replaced or cannot be written; what was there is then as before */
	static void put(Path target, boolean replace, Content content) throws ExportException {
		check(target, replace);
		Path unfinished = folder(target).resolve("." + UUID.randomUUID() + ".tmp");
		try {
			write(unfinished, content);
			check(target, replace);
			move(unfinished, target);
		} catch (ExportException e) {
			throw e;
		} catch (IOException e) {
			throw new ExportException(sentence(target, e), e);
		} finally {
			forget(unfinished);
		}
	}

	static void check(Path target, boolean replace) throws ExportException {
		if (Files.isDirectory(target)) {
			throw new ExportException(target + " is a folder. Name a file in it.");
		}
		if (!Files.isDirectory(folder(target))) {
			throw new ExportException("There is no folder " + folder(target) + ". Make it, or choose another one.");
		}
		if (Files.exists(target) && !replace) {
			throw new ExportException("There is a file " + target + " already. Choose another name, or let it be replaced.");
		}
	}

	static Path folder(Path target) {
		return target.toAbsolutePath().getParent();
	}

	private static void write(Path unfinished, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
			content.write(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void forget(Path unfinished) {
		try {
			Files.deleteIfExists(unfinished);
		} catch (IOException e) {
			System.getLogger(Placing.class.getName()).log(System.Logger.Level.WARNING, unfinished + " could not be deleted.", e);
		}
	}

	/** @return what is wrong and what to do */
	static String sentence(Path target, IOException e) {
		if (e instanceof AccessDeniedException) {
			return target + " cannot be written: you may not write there. Choose another folder.";
		}
		if (e instanceof NoSuchFileException) {
			return "There is no folder " + folder(target) + ". Make it, or choose another one.";
		}
		if (String.valueOf(e.getMessage()).contains("No space left") || isFull(target)) {
			return "There is no room left on the disk of " + target + ". Make room, or choose another disk; nothing was left there.";
		}
		return target + " cannot be written: " + e.getMessage();
	}

	private static boolean isFull(Path target) {
		try {
			return Files.getFileStore(folder(target)).getUsableSpace() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
