/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.phone;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.session.phone.FlashPhone;
import org.fieldbench.session.phone.PhoneImage;
import org.fieldbench.session.phone.PhoneSetup;
import org.fieldbench.session.phone.ReceivedImage;

/** A virtual phone's flash memory: which boot code it holds, and whether it is sound. */
public final class FlashMemory {

	private static final int PROGRESS_STEP = 25;

	private final PhoneSetup setup;
	private String bootCode;
	private boolean recordDamaged;

	public FlashMemory(PhoneSetup setup) {
		this.setup = setup;
		bootCode = setup.installed();
		recordDamaged = setup.recordDamaged();
	}

	/** Writes images one after the other. A loss of power in the boot code leaves nothing that starts. */
	public void write(List<ReceivedImage> images, IntConsumer percent) {
		for (ReceivedImage image : images) {
			boolean boots = image.role() == FirmwareRole.BOOT_CODE;
			int end = boots ? setup.powerLossAt().orElse(100) : 100;
			for (int done = 0; done < end; done += PROGRESS_STEP) {
				percent.accept(done);
			}
			percent.accept(end);
			if (boots) {
				bootCode = setup.powerLossAt().isPresent() ? null : version(image);
			}
			if (!sound()) {
				return;
			}
		}
	}

	public void fixRecord() {
		recordDamaged = false;
	}

	public boolean recordDamaged() {
		return recordDamaged;
	}

	/** @return whether the boot code is whole */
	public boolean sound() {
		return bootCode != null;
	}

	public Optional<String> bootCode() {
		return Optional.ofNullable(bootCode);
	}

	private String version(ReceivedImage image) {
		return setup.images().stream().filter(known -> known.role() == image.role()).findFirst()
				.flatMap(PhoneImage::version).orElse(FlashPhone.UNKNOWN_VERSION);
	}
}
