/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.EnumSet;
import java.util.Set;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.Choice;
import org.fieldbench.catalog.FirmwareRole;

/**
 * What the engineer wants, where a procedure leaves it open.
 *
 * @param chosen the answers that are right
 * @param keyedTftp the TFTP server's address as typed on the keypad
 */
public record Choices(Set<Choice> chosen, String keyedTftp) {

	/** The phone takes its address by DHCP: what nearly every site does, and no difference to the images. */
	public static Choices of(boolean withApplication, String keyedTftp) {
		Choice images = withApplication ? Choice.WITH_APPLICATION : Choice.BOOT_CODE_ONLY;
		return new Choices(EnumSet.of(Choice.ALWAYS, Choice.DHCP, images), keyedTftp);
	}

	public boolean right(Answer answer) {
		return chosen.contains(answer.getChoice());
	}

	/** @return the keys of an answer, with the address filled in */
	public String keys(Answer answer) {
		return answer.getKeys().replace("{tftp}", keyedTftp);
	}

	/** @return whether the image belongs to the update */
	public boolean takes(FirmwareRole role) {
		return role == FirmwareRole.BOOT_CODE || chosen.contains(Choice.WITH_APPLICATION);
	}
}
