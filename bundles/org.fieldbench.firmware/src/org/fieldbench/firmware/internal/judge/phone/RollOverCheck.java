/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.judge.Blocks;

/** Block numbers have 16 bits: an image of more blocks needs a phone that counts on, or larger blocks. */
final class RollOverCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		return match.images().stream().filter(image -> Blocks.rollOver(image.size(), Blocks.STANDARD))
				.map(image -> finding(image, match)).toList();
	}

	private static Finding finding(FirmwareEntry image, Match match) {
		Optional<TftpHabits> habits = Optional.ofNullable(match.phone().getTftpHabits());
		RollOver rollOver = habits.map(TftpHabits::getRollOver).orElse(RollOver.UNKNOWN);
		int largest = habits.filter(TftpHabits::isOptionsAllowed).map(TftpHabits::getLargestBlockSize).orElse(-1);
		boolean larger = largest > Blocks.STANDARD && !Blocks.rollOver(image.size(), largest);
		String what = Blocks.text(image.name(), image.size(), Blocks.STANDARD) + (larger ? " In blocks of " + Phrases.number(largest)
				+ " bytes, the largest that " + match.phone().getName() + " takes, it is " + Phrases.number(Blocks.of(image.size(), largest)) + "." : "");
		return switch (rollOver) {
		case YES -> new Finding(Severity.OK, what, match.phone().getName() + " is known to count on.", "");
		case NO -> new Finding(larger ? Severity.CAUTION : Severity.PROBLEM, what,
				match.phone().getName() + " cannot count on: it stops there, with half an image.",
				larger ? "Make sure that it asks for larger blocks: watch the options of the transfer."
						: "Do not send it by TFTP; ask the vendor for another way.");
		case UNKNOWN -> new Finding(Severity.CAUTION, what,
				"Whether " + match.phone().getName() + " counts on from there is not known; if not, it stops with half an image.",
				"Make sure that the phone copes with it, or that it asks for larger blocks.");
		};
	}
}
