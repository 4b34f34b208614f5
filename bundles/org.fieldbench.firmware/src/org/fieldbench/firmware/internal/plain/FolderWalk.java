/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Refusal;

/** Finds the files of one folder and of all folders in it. Follows no link to a folder, and none that leads out. */
final class FolderWalk extends SimpleFileVisitor<Path> {

	/** What {@code LC_ALL=C sort} does. */
	static final Comparator<String> BY_BYTES = (one, other) -> Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8),
			other.getBytes(StandardCharsets.UTF_8));
	/** Deeper ones are no part of a firmware bundle, and one in itself would have no end. */
	private static final int DEEPEST = 40;
	private static final String NOT_LISTED = "Put what belongs to the bundle into the folder itself.";
	private static final Fault LEADS_OUT = new Fault("is a link that leads out of the folder",
			"What is outside is not part of the bundle, and may be nobody's business.", NOT_LISTED);
	private static final Fault LEADS_NOWHERE = new Fault("is a link to a file that is not there", "A phone that asks for it gets nothing.", NOT_LISTED);
	private static final Fault CLOSED = new Fault("cannot be read", "What is in it is not known and cannot be served.",
			"Check that you may open it, and that it is not being written.");

	private final Path root;
	private final Opening opening;
	private final LimitCheck limits;
	private final List<Found> all = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();

	private record Found(String name, FileStamp stamp, Optional<Fault> fault) {

		private void addTo(FoundFiles<FileStamp> files) {
			files.add(name, stamp, stamp == null ? -1 : stamp.size(), fault);
		}
	}

	private FolderWalk(Path root, Opening opening) {
		this.root = root;
		this.opening = opening;
		this.limits = new LimitCheck(opening.limits(), opening.refusal());
	}

	/**
	 * @param root without links in its path
	 * @throws FirmwareException if it holds too much
	 */
	static FolderWalk of(Path root, Opening opening) throws IOException {
		FolderWalk walk = new FolderWalk(root, opening);
		Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
		walk.all.sort(Comparator.comparing(Found::name, BY_BYTES));
		return walk;
	}

	/** @return sorted by name */
	FoundFiles<FileStamp> files() {
		FoundFiles<FileStamp> files = new FoundFiles<>();
		all.forEach(found -> found.addTo(files));
		return files;
	}

	/** @return what there is to know of links to folders */
	List<Finding> findings() {
		return findings;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
		limits.entry();
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		String name = name(file);
		opening.reading(name, 0);
		limits.entry();
		if (attributes.isSymbolicLink()) {
			link(name, file);
		} else if (attributes.isRegularFile()) {
			file(name, file);
		} else {
			all.add(new Found(name, null, Optional.of(Fault.NO_FILE)));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
		all.add(new Found(name(file), null, Optional.of(CLOSED)));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException cause) throws IOException {
		if (cause != null) {
			all.add(new Found(name(folder), null, Optional.of(CLOSED)));
		}
		return FileVisitResult.CONTINUE;
	}

	private void file(String name, Path file) throws FirmwareException {
		try {
			FileStamp stamp = FileStamp.of(file);
			limits.file(name, stamp.size());
			all.add(new Found(name, stamp, Optional.empty()));
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			all.add(new Found(name, null, Optional.of(CLOSED)));
		}
	}

	private void link(String name, Path link) throws FirmwareException {
		try {
			Path real = link.toRealPath();
			if (!real.startsWith(root)) {
				all.add(new Found(name, null, Optional.of(LEADS_OUT)));
			} else if (Files.isDirectory(real)) {
				findings.add(new Finding(Severity.CAUTION, Refusal.quoted(name) + " is a link to a folder.",
						"It is not followed, so a phone that asks for a file in it by this way gets nothing.", NOT_LISTED));
			} else if (Files.isRegularFile(real)) {
				file(name, link);
			} else {
				all.add(new Found(name, null, Optional.of(Fault.NO_FILE)));
			}
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			all.add(new Found(name, null, Optional.of(LEADS_NOWHERE)));
		}
	}

	private String name(Path file) {
		return StreamSupport.stream(root.relativize(file).spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
	}
}
