/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.internal.archive.DamagedFileException;
import org.fieldbench.firmware.internal.content.ContentScan;

/** One firmware bundle while it is read. */
final class BundleReading {

	private final FirmwareArchive archive;
	private final Function<EntryFacts, FirmwareEntry> classifier;
	private final List<String> names;
	private final Meter meter;
	/** At the place of each name: either what was read, or why it could not be read. */
	private final FirmwareEntry[] entries;
	private final UnreadableFile[] damaged;
	private volatile ReadDigest whole;

	BundleReading(FirmwareArchive archive, InspectionProgress progress, Function<EntryFacts, FirmwareEntry> classifier) {
		this.archive = archive;
		this.classifier = classifier;
		this.names = archive.names();
		this.entries = new FirmwareEntry[names.size()];
		this.damaged = new UnreadableFile[names.size()];
		this.meter = new Meter(progress, names.stream().mapToLong(this::size).sum());
	}

	private long size(String name) {
		return archive.size(name).orElse(0);
	}

	/** @throws IOException if it cannot be read to its end; a file that is damaged alone does not stop it */
	void run(int threads) throws IOException {
		List<Integer> order = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
		order.sort(Comparator.comparingLong((Integer index) -> size(names.get(index))).reversed());
		List<Crew.Job> jobs = new ArrayList<>();
		jobs.add(this::readWhole);
		order.forEach(index -> jobs.add(() -> read(index)));
		Crew.run(jobs, meter, threads);
	}

	/** To be called when all was read. */
	BundleFacts facts() {
		List<FirmwareEntry> read = Arrays.stream(entries).filter(Objects::nonNull).toList();
		List<UnreadableFile> unreadable = new ArrayList<>(archive.unreadable());
		Arrays.stream(damaged).filter(Objects::nonNull).forEach(unreadable::add);
		List<Finding> findings = new ArrayList<>(archive.findings());
		unreadable.forEach(file -> findings.add(file.finding()));
		if (whole == null) {
			FolderDigest folder = FolderDigest.of(read);
			return new BundleFacts(folder.size(), folder.sha256(), read, unreadable, findings);
		}
		return new BundleFacts(whole.size(), whole.sha256(), read, unreadable, findings);
	}

	private void readWhole() throws IOException {
		Optional<InputStream> bytes = archive.whole();
		if (bytes.isPresent()) {
			whole = ReadDigest.of(bytes.get(), (chunk, offset, length) -> { }, count -> meter.check());
		}
	}

	private void read(int index) throws IOException {
		String name = names.get(index);
		Told told = new Told(name);
		try (InputStream in = archive.open(name)) {
			ContentScan scan = new ContentScan();
			ReadDigest digest = ReadDigest.of(in, scan::see, told::upTo);
			entries[index] = classifier.apply(new EntryFacts(name, digest.size(), digest.sha256(), scan.finish()));
		} catch (DamagedFileException e) {
			damaged[index] = e.fault().of(name, size(name));
			told.upTo(size(name));
		}
	}

	/** How much of one file was told. */
	private final class Told {

		private final String name;
		private long bytes;

		Told(String name) {
			this.name = name;
		}

		void upTo(long count) {
			meter.read(name, count - bytes);
			bytes = count;
		}
	}
}
