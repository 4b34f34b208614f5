/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The contents of the sample firmware bundle. */
final class SampleFiles {

	/** What every image begins with, so that nobody takes it for firmware. */
	static final String MARKER = "FIELDBENCH SYNTHETIC SAMPLE - NOT FIRMWARE";

	/** An exact multiple of the 512-byte block: the transfer must end with an empty block (RFC 1350, section 6). */
	private static final int BOOT_CODE_SIZE = 1024 * 512;

	/** No multiple of 512. */
	private static final int APPLICATION_SIZE = 2_500_123;

	private SampleFiles() {
	}

	static byte[] bootCode() {
		return image("boot code 15 for IP710", BOOT_CODE_SIZE, 710_15);
	}

	static byte[] application() {
		return image("application 2xA1 for IP710", APPLICATION_SIZE, 710_2);
	}

	/** The generator of java.util.Random is part of its specification: the same bytes on every Java. */
	private static byte[] image(String role, int size, long seed) {
		byte[] image = new byte[size];
		new Random(seed).nextBytes(image);
		byte[] head = text(MARKER + "\nplays the part of: " + role + "\n\0");
		System.arraycopy(head, 0, image, 0, head.length);
		return image;
	}

	/** Looks like a Windows program from outside; its header names no machine and no section, so nothing can run it. */
	static byte[] utility() {
		ByteBuffer program = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
		program.put(0, text("MZ")).putInt(0x3C, 0x80).put(0x80, text("PE\0\0"));
		program.put(0x100, text(MARKER + "\nIt stands for a vendor's TFTP server and is no program: nothing in it can be run.\n"));
		return program.array();
	}

	static byte[] readme() {
		return text(String.join("\r\n", MARKER, "",
				"This bundle is SYNTHETIC. Fieldbench made it to show and test itself.",
				"It holds no firmware of AltiGen or of any other vendor.", "Its images are pseudo-random numbers.",
				"Never flash it to a phone: the phone would not start again.", "",
				"IP710/ip710-boot-15.bin    synthetic, plays the part of boot code 15",
				"IP710/ip710-app-2xA1.bin   synthetic, plays the part of application firmware 2xA1",
				"TftpNat.exe                synthetic, plays the part of the vendor's utility, not executable", ""));
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
