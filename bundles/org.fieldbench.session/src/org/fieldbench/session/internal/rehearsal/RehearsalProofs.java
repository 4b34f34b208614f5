/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Expectation;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.run.Choices;
import org.fieldbench.session.internal.run.Proofs;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepFailure;
import org.fieldbench.session.internal.run.TransferLog;
import org.fieldbench.session.phone.FlashPhone;

/** Finds the evidence of a rehearsal: on the wire, in hashes and on the virtual phone's display. */
final class RehearsalProofs implements Proofs {

	private final Choices choices;
	private final FlashPhone phone;
	private final TransferLog transfers;
	private final ImageTrail images;
	private final VersionProof version;

	RehearsalProofs(Choices choices, FlashPhone phone, TransferLog transfers, ImageTrail images, VersionProof version) {
		this.choices = choices;
		this.phone = phone;
		this.transfers = transfers;
		this.images = images;
		this.version = version;
	}

	@Override
	public Optional<String> of(Expectation expectation, List<Shown> shown) throws StepFailure {
		return switch (expectation.getKind()) {
		case DISPLAY -> shown.stream().filter(seen -> seen.contains(expectation.getText())).findFirst()
				.map(seen -> "The phone showed " + seen.quoted() + ".");
		case REQUEST -> transfers.transfers().stream().findFirst().map(request -> "The phone asked for " + request.requestedName() + ".");
		case TRANSFER -> transfer(expectation.getRole());
		case COMPLETION -> finished("The phone has finished and shows " + shown.get(shown.size() - 1).quoted() + ".");
		case SILENCE -> finished("No transfer is running. A rehearsal does not keep the wait of " + expectation.getSeconds() + " s.");
		case VERSION -> Optional.of(version.of(shown.get(shown.size() - 1)));
		case OPERATOR -> Optional.of("Taken as confirmed, since this is a rehearsal: " + expectation.getText());
		};
	}

	private Optional<String> finished(String sentence) {
		return phone.alive() && phone.failure().isEmpty() && !phone.busy() ? Optional.of(sentence) : Optional.empty();
	}

	private Optional<String> transfer(FirmwareRole role) throws StepFailure {
		if (!choices.takes(role)) {
			return Optional.of("No " + role.getLiteral().replace('-', ' ') + " was asked for.");
		}
		Optional<ImageEvidence> found = images.of(role);
		if (found.isPresent() && !found.get().matches()) {
			throw new StepFailure(found.get().name() + " did not arrive as it is in the firmware bundle: bundle "
					+ found.get().sha256Bundle() + ", sent " + found.get().sha256Sent().orElse("incomplete") + ", received "
					+ found.get().sha256Received() + ". Do not flash a phone from this computer before the cause is found.");
		}
		return found.map(image -> image.name() + ", " + image.bytes() + " bytes, arrived as it was sent: SHA-256 "
				+ image.sha256Received() + ".");
	}
}
