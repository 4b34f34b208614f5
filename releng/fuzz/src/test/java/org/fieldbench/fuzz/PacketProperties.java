/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.PacketReader;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** The packet codec takes any bytes, and reads what it writes. */
class PacketProperties {

	private static final int LARGEST_DATAGRAM = 65507;

	/** A listening thread that reads for so long lets requests pile up; generous, for machines under load. */
	private static final Duration TOO_SLOW = Duration.ofMillis(60);

	@Property(tries = 20_000)
	void anyBytesAreAPacketOrMalformed(@ForAll @Size(max = 200) byte[] bytes) {
		Found.guard(bytes, () -> Decoding.check(bytes));
	}

	@Property(tries = 20_000)
	void mutatedPacketsAreAPacketOrMalformed(@ForAll long seed) {
		byte[] bytes = new Datagrams(seed).next();
		Found.guard(bytes, () -> Decoding.check(bytes));
	}

	@Property(tries = 2000)
	void bytesBehindTheDatagramDoNotMatter(@ForAll long seed) {
		byte[] bytes = new Datagrams(seed).next();
		byte[] longer = Arrays.copyOf(bytes, bytes.length + 10);
		Arrays.fill(longer, bytes.length, longer.length, (byte) 'x');
		Found.guard(bytes, () -> assertEquals(Decoding.text(bytes, bytes.length), Decoding.text(longer, bytes.length)));
	}

	/** The largest datagram, filled with the same few bytes again and again. */
	@Property(tries = 60)
	void noDatagramIsSlowToRead(@ForAll("fillings") String filling) {
		byte[] start = "\0\1name\0octet\0".getBytes(StandardCharsets.ISO_8859_1);
		byte[] bytes = new byte[LARGEST_DATAGRAM];
		System.arraycopy(start, 0, bytes, 0, start.length);
		for (int i = start.length, count = 0; i < bytes.length; count++) {
			byte[] next = filling.replace("#", Integer.toString(count, 36)).getBytes(StandardCharsets.ISO_8859_1);
			int length = Math.min(next.length, bytes.length - i);
			System.arraycopy(next, 0, bytes, i, length);
			i += length;
		}
		Decoding.check(bytes);
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			best = Math.min(best, Decoding.nanos(bytes));
		}
		assertFalse(best > TOO_SLOW.toNanos(), "took " + best / 1_000_000 + " ms");
	}

	@Provide
	Arbitrary<String> fillings() {
		return Arbitraries.oneOf(Arbitraries.of("#\0\0", "#\0001\0", "\0", "a", "a\0", "\0a", "#\0#\0", "blksize\0008\0"),
				Arbitraries.strings().withChars("\0#ab\u00e9").ofMinLength(1).ofMaxLength(8));
	}

	@Property
	void anErrorIsReadAsItWasWritten(@ForAll ErrorCode code, @ForAll("texts") String text) throws MalformedPacketException {
		byte[] bytes = PacketWriter.error(code, text);
		assertEquals(new Packet.Failure(code.number(), text), PacketReader.read(bytes, bytes.length));
	}

	@Property
	void anOptionAckIsReadAsItWasWritten(@ForAll("options") Map<String, String> options) throws MalformedPacketException {
		byte[] bytes = PacketWriter.optionAck(options);
		assertEquals(new Packet.OptionAck(options), PacketReader.read(bytes, bytes.length));
	}

	@Property
	void aRequestIsReadAsItWasWritten(@ForAll boolean write, @ForAll("names") String name, @ForAll("texts") String mode,
			@ForAll("options") Map<String, String> options) throws MalformedPacketException {
		byte[] bytes = Wire.request(write ? Wire.WRITE : Wire.READ, name, mode, options);
		assertEquals(new Packet.Request(write, name, mode.toLowerCase(Locale.ROOT), options), PacketReader.read(bytes, bytes.length));
	}

	@Property
	void blockNumbersAreReadAsTheyWereWritten(@ForAll @IntRange(max = 65535) int number) throws MalformedPacketException {
		assertEquals(new Packet.Ack(number), PacketReader.read(Wire.ack(number), Wire.HEADER));
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().ofMaxLength(40).filter(text -> text.indexOf(0) < 0
				&& StandardCharsets.UTF_8.newEncoder().canEncode(text));
	}

	@Provide
	Arbitrary<String> names() {
		return texts().filter(text -> !text.isEmpty());
	}

	/** Of names that differ in case only, the first counts; so there are none here. */
	@Provide
	Arbitrary<Map<String, String>> options() {
		Arbitrary<String> names = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(12).filter(text -> text.indexOf(0) < 0);
		return Arbitraries.maps(names.map(name -> name.toLowerCase(Locale.ROOT)), texts()).ofMaxSize(6).map(LinkedHashMap::new);
	}
}
