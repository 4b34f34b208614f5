/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.InspectionProgress;

/**
 * What an archive is opened with.
 *
 * @param limits beyond which it is refused
 * @param progress hears what takes long, and can end it
 * @param refusal words for refusing this archive
 */
public record Opening(ArchiveLimits limits, InspectionProgress progress, Refusal refusal) {

	/**
	 * @param name of what is being read
	 * @param bytes read of it
	 * @throws CancellationException if the progress says so
	 */
	public void reading(String name, long bytes) {
		if (progress.cancelled()) {
			throw new CancellationException("The inspection was cancelled.");
		}
		progress.reading(name, bytes, -1);
	}
}
