/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** Files that were copied, or whose paths were. */
public final class ClipboardFiles {

	private ClipboardFiles() {
	}

	/** @return what the clipboard holds; none if that is something else */
	static List<Path> of(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names && names.length > 0) {
				return Arrays.stream(names).map(Path::of).toList();
			}
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? paths(text) : List.of();
		} finally {
			clipboard.dispose();
		}
	}

	/** @return the files and folders that lines of a text name, by path or as file: addresses; none if one is not there */
	public static List<Path> paths(String text) {
		List<Optional<Path>> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(ClipboardFiles::path).toList();
		return lines.stream().allMatch(Optional::isPresent) ? lines.stream().map(Optional::get).toList() : List.of();
	}

	private static Optional<Path> path(String line) {
		String bare = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"") ? line.substring(1, line.length() - 1) : line;
		try {
			Path path = bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare);
			return Optional.of(path).filter(it -> it.isAbsolute() && Files.exists(it));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty(); // some other text
		}
	}
}
