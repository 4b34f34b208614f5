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

	private final PhoneSetup setup;
	private final int progressStep;
	private String bootCode;
	private boolean recordDamaged;

	/** @param progressStep percent of the boot code between two words on how much is written */
	public FlashMemory(PhoneSetup setup, int progressStep) {
		this.setup = setup;
		this.progressStep = progressStep;
		bootCode = setup.installed();
		recordDamaged = setup.recordDamaged();
	}

	/**
	 * Writes what was received. Of the application nothing is kept but what was received; a loss of
	 * power in the boot code leaves nothing that starts.
	 *
	 * @param percent hears how much of the boot code is written: that is what the phone shows
	 */
	public void write(List<ReceivedImage> images, IntConsumer percent) {
		images.stream().filter(image -> image.role() == FirmwareRole.BOOT_CODE).forEach(image -> writeBootCode(image, percent));
	}

	private void writeBootCode(ReceivedImage image, IntConsumer percent) {
		int end = setup.powerLossAt().orElse(100);
		for (int done = 0; done < end; done += progressStep) {
			percent.accept(done);
		}
		percent.accept(end);
		bootCode = setup.powerLossAt().isPresent() ? null : version(image);
	}

	/** The power failed while the boot code was being written: it is incomplete. */
	public void lose() {
		bootCode = null;
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
