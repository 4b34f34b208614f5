/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.files.SafeName;

/**
 * Serves any combination of sources, each below its mount point. Of those that a name begins with, the longest is asked first, then
 * the shorter ones down to the top; of equal ones the first. Slashes and case of a mount point need not be exact.
 */
public final class MountedSource implements FileSource {

	private final List<Mount> mounts;
	private final List<Mount> longestFirst;

	private record MountedFile(String name, ServedFile file) implements ServedFile {

		@Override
		public long size() {
			return file.size();
		}

		@Override
		public InputStream open() throws IOException {
			return file.open();
		}

		@Override
		public Optional<Object> revision() throws IOException {
			return file.revision();
		}
	}

	/** @param mounts several may have the same point */
	public MountedSource(List<Mount> mounts) {
		this.mounts = List.copyOf(mounts);
		// A stable sort: equal ones keep their order.
		this.longestFirst = mounts.stream().sorted(Comparator.comparingInt((Mount mount) -> mount.point().length()).reversed()).toList();
	}

	/** @throws IOException if a source that was asked cannot be read, and no other has the file */
	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		IOException unreadable = null;
		for (Mount mount : asked(requestedName)) {
			try {
				Optional<ServedFile> file = mount.source().find(below(mount, requestedName));
				if (file.isPresent()) {
					return Optional.of(new MountedFile(mount.point() + file.get().name(), file.get()));
				}
			} catch (IOException e) {
				unreadable = unreadable == null ? e : unreadable;
			}
		}
		if (unreadable != null) {
			throw unreadable;
		}
		return Optional.empty();
	}

	/** Points that differ in case only: the one written as asked goes first. */
	private List<Mount> asked(String requested) {
		String name = SafeName.withoutRoot(requested);
		Comparator<Mount> longest = Comparator.comparingInt((Mount mount) -> mount.point().length()).reversed();
		return longestFirst.stream().filter(mount -> name.regionMatches(true, 0, mount.point(), 0, mount.point().length()))
				.sorted(longest.thenComparing(mount -> !name.startsWith(mount.point()))).toList();
	}

	private static String below(Mount mount, String requested) {
		return mount.point().isEmpty() ? requested : SafeName.withoutRoot(requested).substring(mount.point().length());
	}

	/** Each with its mount point, in the order of the mounts; a name that several have once. */
	@Override
	public List<String> names() {
		return mounts.stream().flatMap(mount -> mount.source().names().stream().map(name -> mount.point() + name)).distinct().toList();
	}
}
