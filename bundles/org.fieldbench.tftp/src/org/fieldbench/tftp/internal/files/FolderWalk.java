/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.tftp.internal.files.RootFolder.Place;

/** Goes through the folders below a root, with a limit to everything, and names what can be served. */
public final class FolderWalk {

	private static final System.Logger LOG = System.getLogger(FolderWalk.class.getName());

	private static final int MOST_NAMES = 10_000;
	private static final int MOST_ENTRIES = 150_000;
	private static final int DEEPEST = 16;

	private final RootFolder root;
	private final List<String> names = new ArrayList<>();
	/** Links may lead to a folder twice, or in a circle. */
	private final Set<Path> visited = new HashSet<>();
	private int entriesLeft = MOST_ENTRIES;

	private FolderWalk(RootFolder root) {
		this.root = root;
	}

	/** @return the names of ordinary files, those of each folder before those in its folders, each group sorted; cut when too many */
	public static List<String> names(RootFolder root) {
		var walk = new FolderWalk(root);
		try {
			root.place(List.of()).ifPresent(place -> walk.visit(place, List.of()));
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "No names to hint at", e);
		}
		return List.copyOf(walk.names);
	}

	/**
	 * @return the names, in no order, of what lies directly in a folder; none if that is no folder or may not be listed, empty if
	 *         they are more than the limit
	 */
	public static Optional<List<String>> children(RootFolder root, List<String> folder, int most) throws IOException {
		Optional<Place> place = root.place(folder).filter(found -> found.attributes().isDirectory());
		List<String> found = place.isEmpty() ? List.of() : list(place.get(), most + 1);
		return found.size() > most ? Optional.empty() : Optional.of(found);
	}

	private static List<String> list(Place folder, int most) {
		List<String> found = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.stamp().real())) {
			for (var each = entries.iterator(); found.size() < most && each.hasNext();) {
				String name = each.next().getFileName().toString();
				if (SafeName.isSafe(name) && !PartFile.is(name)) {
					found.add(name);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			LOG.log(Level.DEBUG, "A folder could not be listed", e);
		}
		return found;
	}

	private void visit(Place folder, List<String> parts) {
		if (parts.size() >= DEEPEST || !visited.add(folder.stamp().real())) {
			return;
		}
		List<String> children = list(folder, entriesLeft);
		entriesLeft -= children.size();
		children.sort(null);
		List<Runnable> folders = new ArrayList<>();
		for (String child : children) {
			if (names.size() < MOST_NAMES) {
				take(folder, with(parts, child), folders);
			}
		}
		folders.forEach(Runnable::run);
	}

	private void take(Place folder, List<String> parts, List<Runnable> folders) {
		try {
			Path path = folder.stamp().real().resolve(parts.getLast());
			if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
				names.add(String.join("/", parts));
				return;
			}
			Optional<Place> place = root.place(parts);
			if (place.isPresent() && place.get().attributes().isDirectory()) {
				folders.add(() -> visit(place.get(), parts));
			} else if (place.isPresent() && place.get().attributes().isRegularFile()) {
				names.add(String.join("/", parts));
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "A file could not be looked at", e);
		}
	}

	private static List<String> with(List<String> parts, String last) {
		List<String> all = new ArrayList<>(parts);
		all.add(last);
		return all;
	}
}
