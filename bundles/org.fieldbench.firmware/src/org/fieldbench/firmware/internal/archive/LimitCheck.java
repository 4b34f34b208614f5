/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;

/** Counts the entries of one archive as they are declared, and refuses it when there are too many or they are too large. */
public final class LimitCheck {

	private final ArchiveLimits limits;
	private final Refusal refusal;
	private int entries;
	private long total;

	public LimitCheck(ArchiveLimits limits, Refusal refusal) {
		this.limits = limits;
		this.refusal = refusal;
	}

	/** A file, a folder, or whatever else costs memory. */
	public void entry() throws FirmwareException {
		if (++entries > limits.entries()) {
			throw tooMany(limits, refusal);
		}
	}

	/** @param size bytes of one file, 0 or more */
	public void file(String name, long size) throws FirmwareException {
		if (size > limits.entrySize()) {
			throw refusal.entry(name, "would unpack to " + Refusal.number(size) + " bytes, more than the limit of "
					+ Refusal.number(limits.entrySize()), Refusal.NOT_FIRMWARE);
		}
		// Subtracted, not added: the sum of sizes made up by an attacker can overflow.
		if (size > limits.totalSize() - total) {
			throw refusal.because("would unpack to more than " + Refusal.number(limits.totalSize()) + " bytes", Refusal.NOT_FIRMWARE);
		}
		total += size;
	}

	public static FirmwareException tooMany(ArchiveLimits limits, Refusal refusal) {
		return refusal.because("holds more than " + Refusal.number(limits.entries()) + " entries", Refusal.NOT_FIRMWARE);
	}
}
