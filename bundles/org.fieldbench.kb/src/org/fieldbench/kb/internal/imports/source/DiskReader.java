/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.SourceFile;

/** Reads files, folders and zips from disk into a set. Links in folders are not followed. */
public final class DiskReader {

	/** What systems put into folders by themselves. */
	private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", ".ds_store", "__macosx", ".git");

	private final SourceSet set;

	public DiskReader(SourceSet set) {
		this.set = set;
	}

	/** @throws ImportException if there is no such file, or it cannot be read */
	public void read(Path path) throws ImportException {
		try {
			if (Files.isDirectory(path)) {
				folder(path);
			} else if (!Files.exists(path)) {
				throw new ImportException("There is no file " + path + ". Check the path.");
			} else if (PageKind.isZip(path)) {
				new ZipReader(set).read(path);
			} else {
				page(path);
			}
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(path, e);
		}
	}

	/** In a folder, the system names the one that is meant. */
	private static ImportException unreadable(Path path, IOException cause) {
		Path meant = cause instanceof FileSystemException failed && failed.getFile() != null ? Path.of(failed.getFile()) : path;
		return new ImportException((Files.isDirectory(meant) ? "The folder " : "The file ") + meant + " cannot be read: " + SystemWords.of(cause)
				+ ". Nothing is imported. Change its permissions, ask its owner, or take it out of what you import.", cause);
	}

	/** A saved page brings its folder of pictures, and other pictures that are beside it. */
	private void page(Path path) throws IOException {
		String name = String.valueOf(path.getFileName());
		SourceFile page = new SourceFile(name, bytes(path));
		set.add(name, page.bytes());
		Path parent = path.toAbsolutePath().getParent();
		boolean shows = PageKind.of(name) == PageKind.HTML || PageKind.of(name) == PageKind.MARKDOWN;
		if (shows && parent != null) {
			for (Path folder : PageKind.of(name) == PageKind.HTML ? Companions.of(parent, name) : List.<Path>of()) {
				walk(folder, folder.getFileName() + "/");
			}
			for (String beside : Companions.pictures(page, parent)) {
				if (!set.has(beside)) {
					set.add(beside, bytes(parent.resolve(beside)));
				}
			}
		}
	}

	private void folder(Path folder) throws IOException {
		walk(folder, "");
		if (set.files().isEmpty()) {
			throw new ImportException("The folder " + folder + " holds no files.");
		}
	}

	private void walk(Path folder, String prefix) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
				return isSystem(inner) && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				String path = prefix + folder.relativize(file).toString().replace('\\', '/');
				if (!attributes.isRegularFile()) {
					set.leaveOut(path, "it is a link or no regular file");
				} else if (!isSystem(file)) {
					set.add(path, bytes(file));
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static boolean isSystem(Path path) {
		return SYSTEM.contains(String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT));
	}

	private byte[] bytes(Path file) throws IOException {
		set.reading(file.toString());
		int limit = PageKind.of(file.toString()) == PageKind.OTHER ? set.limits().fileSize() : set.limits().pageSize();
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
			throw new ImportException(file + " is no regular file.");
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Limited.read(in, limit, file.toString());
		}
	}
}
