/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

/** Synthetic files, made by the rules of each format. */
public final class Made {

	private Made() {
	}

	public static byte[] noise(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	public static byte[] join(byte[]... parts) {
		ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
		Arrays.stream(parts).forEach(all::put);
		return all.array();
	}

	/** A kernel for ARM, compressed by gzip, at 0x80008000. */
	public static byte[] uImage(String name, byte[] data) {
		ByteBuffer header = ByteBuffer.allocate(64);
		header.putInt(0x27051956).putInt(0).putInt(1_700_000_000).putInt(data.length).putInt(0x80008000).putInt(0x80008040);
		header.putInt(crc(data)).put((byte) 5).put((byte) 2).put((byte) 2).put((byte) 1).put(text(name));
		header.putInt(4, crc(header.array()));
		return join(header.array(), data);
	}

	/** For the USB device 1D50:6002. */
	public static byte[] dfu(byte[] data) {
		ByteBuffer suffix = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
		suffix.putShort((short) 0x0100).putShort((short) 0x6002).putShort((short) 0x1D50).putShort((short) 0x0100);
		suffix.put(text("UFD")).put((byte) 16);
		byte[] all = join(data, suffix.array());
		ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length - 4, ~crc(Arrays.copyOf(all, all.length - 4)));
		return all;
	}

	public static byte[] elf(int machine, boolean bigEndian) {
		byte[] file = join(text("\u007FELF"), new byte[] { 1, (byte) (bigEndian ? 2 : 1), 1 }, noise(200));
		ByteBuffer.wrap(file).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).putShort(16, (short) 2)
				.putShort(18, (short) machine);
		return file;
	}

	public static byte[] windowsProgram() {
		byte[] file = join(text("MZ"), noise(400));
		ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(0x3C, 0x80).putInt(0x80, 0x4550).putShort(0x84, (short) 0x8664);
		return file;
	}

	public static byte[] intelHex(int records) {
		StringBuilder file = new StringBuilder();
		for (int i = 0; i < records; i++) {
			int sum = 2 + (i >> 8) + (i & 0xFF) + 0xAB + 0xCD;
			file.append(String.format(":02%04X00ABCD%02X\r\n", i, -sum & 0xFF));
		}
		return text(file + ":00000001FF\r\n");
	}

	public static byte[] sRecords(int records) {
		StringBuilder file = new StringBuilder("S00600004844521B\n");
		for (int i = 0; i < records; i++) {
			int sum = 5 + (i >> 8) + (i & 0xFF) + 0xAB + 0xCD;
			file.append(String.format("S105%04XABCD%02X\n", i, ~sum & 0xFF));
		}
		return text(file + "S9030000FC\n");
	}

	public static byte[] tar(String name) {
		byte[] header = new byte[1024];
		System.arraycopy(text(name), 0, header, 0, name.length());
		System.arraycopy(text("ustar\u000000"), 0, header, 257, 8);
		int sum = 8 * ' ';
		for (byte each : header) {
			sum += each & 0xFF;
		}
		System.arraycopy(text(String.format("%06o\0 ", sum)), 0, header, 148, 8);
		return header;
	}

	static int crc(byte[] data) {
		CRC32 crc = new CRC32();
		crc.update(data);
		return (int) crc.getValue();
	}
}
