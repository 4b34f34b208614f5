/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;

/** Reads every byte of one firmware bundle once, by all processors, in little memory. */
public final class BundleReader {

	/** More would only wait for the disk, and each needs memory. */
	private static final int MOST_THREADS = 8;

	private final ArchiveLimits limits;
	private final InspectionProgress progress;
	private final Function<EntryFacts, FirmwareEntry> classifier;

	/** @param classifier asked for each file as soon as it was read, so that little of its content has to be kept; by several threads */
	public BundleReader(ArchiveLimits limits, InspectionProgress progress, Function<EntryFacts, FirmwareEntry> classifier) {
		this.limits = limits;
		this.progress = progress;
		this.classifier = classifier;
	}

	/**
	 * @throws FirmwareException if it cannot be read, is damaged or unsafe as a whole
	 * @throws CancellationException if the progress says so
	 */
	public BundleFacts read(Path file) throws FirmwareException {
		try (FirmwareArchive archive = FirmwareArchive.open(file, limits, progress)) {
			BundleReading reading = new BundleReading(archive, progress, classifier);
			reading.run(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
			checkUnchanged(archive);
			return reading.facts();
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			throw new FirmwareException(file + " could not be read to its end. Copy it to this computer and try again.", e);
		}
	}

	private static void checkUnchanged(FirmwareArchive archive) throws FirmwareException {
		try {
			archive.revision();
		} catch (IOException e) {
			throw new FirmwareException("The firmware bundle was changed or removed while it was read. Try again when nothing writes to it.", e);
		}
	}
}
