/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.fieldbench.tftp.internal.packet.Packet.Failure;
import org.fieldbench.tftp.internal.packet.Packet.OptionAck;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.junit.jupiter.api.Test;

class PacketReaderTest {

	private static Packet read(String latin1) throws MalformedPacketException {
		byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
		return PacketReader.read(bytes, bytes.length);
	}

	@Test
	void requestsKeepNameOrderAndSpelling() throws Exception {
		Request request = (Request) read("\0\1dir/B o.bin\0OcTeT\0TSize\0000\0blksize\0001468\0tsize\0009\0");
		assertEquals("dir/B o.bin", request.name());
		assertEquals("octet", request.mode());
		assertFalse(request.write());
		assertEquals(List.of("TSize", "blksize"), List.copyOf(request.options().keySet()));
		assertEquals("0", request.options().get("TSize"), "the first of two counts");
	}

	@Test
	void paddingAfterARequestIsNoOption() throws Exception {
		assertEquals(Map.of(), ((Request) read("\0\2f\0octet\0\0\0\0\0")).options());
	}

	@Test
	void namesBeyondAsciiAreUtf8OrLatin1() throws Exception {
		assertEquals("\u00fc", ((Request) read("\0\1\u00c3\u00bc\0octet\0")).name());
		assertEquals("\u00fc", ((Request) read("\0\1\u00fc\0octet\0")).name());
	}

	@Test
	void anErrorsTextNeedsNoEnd() throws Exception {
		assertEquals(new Failure(8, "no"), read("\0\5\0\10no"));
		assertEquals(new Failure(0, ""), read("\0\5\0\0"));
	}

	@Test
	void anErrorIsNeverAnswered() {
		assertFalse(assertThrows(MalformedPacketException.class, () -> read("\0\5\0")).isAnswerable());
		assertFalse(assertThrows(MalformedPacketException.class, () -> read("\0")).isAnswerable());
		assertTrue(assertThrows(MalformedPacketException.class, () -> read("\0\7")).isAnswerable());
	}

	@Test
	void whatIsWrittenIsReadBack() throws Exception {
		byte[] oack = PacketWriter.optionAck(Map.of("blksize", "1468"));
		assertEquals(new OptionAck(Map.of("blksize", "1468")), PacketReader.read(oack, oack.length));
		byte[] error = PacketWriter.error(ErrorCode.FILE_NOT_FOUND, "gone");
		assertEquals(new Failure(1, "gone"), PacketReader.read(error, error.length));
		byte[] data = PacketWriter.data(65_537, new byte[9], 3);
		assertEquals(7, data.length);
		assertEquals(new Packet.Data(1), PacketReader.read(data, data.length));
	}

	@Test
	void everyPrefixOfARequestWithoutItsLastNulIsRefused() throws Exception {
		byte[] whole = "\0\1f\0octet\0tsize\0000\0".getBytes(StandardCharsets.ISO_8859_1);
		List<Integer> complete = List.of(10, whole.length);
		for (int length = 0; length <= whole.length; length++) {
			int end = length;
			if (complete.contains(length)) {
				PacketReader.read(whole, end);
			} else {
				assertThrows(MalformedPacketException.class, () -> PacketReader.read(whole, end), () -> "length " + end);
			}
		}
	}

	@Test
	void anyBytesAreAPacketOrMalformedNothingElse() {
		Random random = new Random(1350);
		int packets = 0;
		for (int i = 0; i < 50_000; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			for (int j = 0; j < bytes.length; j++) {
				bytes[j] = (byte) (random.nextInt(3) == 0 ? 0 : random.nextInt(256));
			}
			if (bytes.length > 1) {
				bytes[0] = 0;
				bytes[1] = (byte) random.nextInt(8);
			}
			packets += isPacket(bytes) ? 1 : 0;
		}
		assertTrue(packets > 1000, "the bytes were worth trying");
	}

	private static boolean isPacket(byte[] bytes) {
		try {
			PacketReader.read(bytes, bytes.length);
			return true;
		} catch (MalformedPacketException e) {
			return false;
		}
	}
}
