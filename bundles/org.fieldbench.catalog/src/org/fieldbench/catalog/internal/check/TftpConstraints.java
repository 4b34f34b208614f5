/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.Set;
import java.util.regex.Pattern;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.TftpHabits;

/** What must hold for TFTP habits. */
final class TftpConstraints {

	static final Set<String> NAME_PLACEHOLDERS = Set.of("{mac}", "{model}");

	/** Bytes (RFC 2348, section 2). */
	private static final int SMALLEST_BLOCK = 8;
	private static final int LARGEST_BLOCK = 65_464;

	private static final int HIGHEST_PORT = 65_535;
	private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
	private static final Pattern ADDRESS = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);
	private static final Pattern ADDRESS_OR_SUBNET = Pattern.compile(ADDRESS + "(?:/(?:[12]?\\d|3[0-2]))?");

	private TftpConstraints() {
	}

	static void check(TftpHabits habits, Complaints complaints) {
		int block = habits.getLargestBlockSize();
		complaints.require(block == -1 || block >= SMALLEST_BLOCK && block <= LARGEST_BLOCK, habits,
				Literals.TFTP_HABITS__LARGEST_BLOCK_SIZE, "A block has " + SMALLEST_BLOCK + " to " + LARGEST_BLOCK
						+ " bytes (RFC 2348); -1 when it is not known.");
		complaints.require(habits.getTimeoutSeconds() == -1 || habits.getTimeoutSeconds() > 0, habits,
				Literals.TFTP_HABITS__TIMEOUT_SECONDS, "Give seconds, or -1 when it is not known.");
		complaints.require(habits.getHandshakePort() >= 0 && habits.getHandshakePort() <= HIGHEST_PORT, habits,
				Literals.TFTP_HABITS__HANDSHAKE_PORT, "A port is 1 to " + HIGHEST_PORT + "; 0 when there is none.");
		complaints.require(matches(ADDRESS, habits.getServerAddress()), habits, Literals.TFTP_HABITS__SERVER_ADDRESS,
				"\"" + habits.getServerAddress() + "\" is no IPv4 address.");
		complaints.require(matches(ADDRESS_OR_SUBNET, habits.getPhoneAddress()), habits, Literals.TFTP_HABITS__PHONE_ADDRESS,
				"\"" + habits.getPhoneAddress() + "\" is neither an IPv4 address nor a subnet such as 169.254.0.0/16.");
	}

	private static boolean matches(Pattern pattern, String text) {
		return text == null || pattern.matcher(text).matches();
	}

	static void check(RequestPattern request, Complaints complaints) {
		TextConstraints.placeholders(request, Literals.REQUEST_PATTERN__PATTERN, NAME_PLACEHOLDERS, complaints);
		complaints.require(request.getStage() >= 1, request, Literals.REQUEST_PATTERN__STAGE, "Stages count from 1.");
	}
}
