/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.files.FolderSource;
import org.fieldbench.tftp.files.Mount;
import org.fieldbench.tftp.files.NameRules;
import org.fieldbench.tftp.files.RenamingSource;
import org.fieldbench.tftp.files.Sources;

/** Opens firmware bundles and folders to be served, and closes them. */
final class ServedFiles implements AutoCloseable {

	private final List<FirmwareArchive> open = new ArrayList<>();
	private final List<Mount> mounts = new ArrayList<>();

	/**
	 * @param report of the main one, if it was inspected: then what is unreadable in it is not served
	 * @throws IOException if one cannot be opened; the message is a sentence for the user
	 */
	static ServedFiles open(Path main, Optional<FirmwareReport> report, Map<String, Path> others) throws IOException {
		ServedFiles files = new ServedFiles();
		try {
			files.mounts.add(new Mount("", report.isPresent() ? files.bundle(FirmwareArchive.open(report.get())) : files.source(main)));
			for (Map.Entry<String, Path> other : others.entrySet()) {
				files.add(other.getKey(), other.getValue());
			}
			return files;
		} catch (IOException | RuntimeException e) {
			files.closeAfter(e);
			throw e;
		}
	}

	FileSource source(NameRules renames) {
		FileSource all = Sources.of(mounts);
		return renames.rules().isEmpty() ? all : new RenamingSource(all, renames);
	}

	private void add(String prefix, Path path) throws IOException {
		FileSource source = source(path);
		try {
			mounts.add(new Mount(prefix, source));
		} catch (IllegalArgumentException e) {
			throw new VerbException(Verb.USAGE, "--mount " + prefix + "=" + path + ": " + e.getMessage(), e);
		}
	}

	private FileSource source(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return new FolderSource(path);
		}
		if (!Files.exists(path)) {
			throw new NoSuchFileException("There is no file or folder " + path + ". Check the path.");
		}
		return bundle(FirmwareArchive.open(path));
	}

	private FileSource bundle(FirmwareArchive archive) {
		open.add(archive);
		return new FirmwareFileSource(archive);
	}

	@Override
	public void close() throws IOException {
		for (FirmwareArchive each : open) {
			each.close();
		}
	}

	private void closeAfter(Exception cause) {
		try {
			close();
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}
}
