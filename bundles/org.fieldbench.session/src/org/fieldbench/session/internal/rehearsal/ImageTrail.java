/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.run.TransferLog;
import org.fieldbench.session.phone.FlashPhone;
import org.fieldbench.session.phone.ReceivedImage;
import org.fieldbench.tftp.Transfer;

/** Follows an image from the firmware bundle over the server to the phone. */
public final class ImageTrail {

	/** Loopback takes microseconds; only a machine that stands still needs more. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final FlashPlan plan;
	private final FlashPhone phone;
	private final TransferLog log;

	public ImageTrail(FlashPlan plan, FlashPhone phone, TransferLog log) {
		this.plan = plan;
		this.phone = phone;
		this.log = log;
	}

	/** @return evidence of all images that arrived */
	public List<ImageEvidence> all() {
		return phone.received().stream().map(this::evidence).toList();
	}

	/** @return evidence of one role's image once it has arrived */
	public Optional<ImageEvidence> of(FirmwareRole role) {
		return phone.received().stream().filter(image -> image.role() == role).findFirst().map(this::evidence);
	}

	private ImageEvidence evidence(ReceivedImage image) {
		String inBundle = plan.image(image.role()).map(FirmwareEntry::sha256).orElse("");
		Optional<String> sent = log.awaitEnd(image.name(), PATIENCE).flatMap(Transfer::sha256);
		return new ImageEvidence(image.name(), image.role().getLiteral(), image.bytes(), inBundle, sent, image.sha256());
	}
}
