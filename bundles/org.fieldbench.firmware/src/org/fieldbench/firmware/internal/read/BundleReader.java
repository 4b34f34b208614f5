/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.internal.content.ContentScan;

/** Reads every byte of one firmware bundle once, in little memory. */
public final class BundleReader {

	private final ArchiveLimits limits;
	private final InspectionProgress progress;
	private final Function<EntryFacts, FirmwareEntry> classifier;
	private long done;
	private long total;

	/** @param classifier asked for each file as soon as it was read, so that little of its content has to be kept */
	public BundleReader(ArchiveLimits limits, InspectionProgress progress, Function<EntryFacts, FirmwareEntry> classifier) {
		this.limits = limits;
		this.progress = progress;
		this.classifier = classifier;
	}

	/**
	 * @throws FirmwareException if it cannot be read, is damaged or unsafe
	 * @throws CancellationException if the progress says so
	 */
	public BundleFacts read(Path file) throws FirmwareException {
		try (FirmwareArchive archive = FirmwareArchive.open(file, limits)) {
			List<FirmwareEntry> entries = entries(archive);
			ReadDigest whole = whole(file);
			return new BundleFacts(whole.size(), whole.sha256(), entries, archive.findings());
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			throw new FirmwareException(file + " could not be read to its end. Copy it to this computer and try again.", e);
		}
	}

	private List<FirmwareEntry> entries(FirmwareArchive archive) throws IOException {
		List<String> names = archive.names();
		total = names.stream().mapToLong(name -> archive.size(name).orElse(0)).sum();
		List<FirmwareEntry> entries = new ArrayList<>(names.size());
		for (String name : names) {
			entries.add(entry(archive, name));
		}
		return entries;
	}

	private FirmwareEntry entry(FirmwareArchive archive, String name) throws IOException {
		long before = done;
		report(name, before);
		try (InputStream in = archive.open(name)) {
			ContentScan scan = new ContentScan();
			ReadDigest digest = ReadDigest.of(in, scan::see, count -> report(name, before + count));
			done = before + digest.size();
			return classifier.apply(new EntryFacts(name, digest.size(), digest.sha256(), scan.finish()));
		}
	}

	private ReadDigest whole(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return ReadDigest.of(in, (bytes, offset, length) -> { }, count -> checkCancelled());
		}
	}

	private void report(String name, long bytes) {
		checkCancelled();
		progress.reading(name, bytes, total);
	}

	private void checkCancelled() {
		if (progress.cancelled()) {
			throw new CancellationException("The inspection was cancelled.");
		}
	}
}
