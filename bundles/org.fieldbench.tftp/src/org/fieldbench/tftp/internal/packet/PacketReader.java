/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.fieldbench.tftp.internal.packet.Packet.Ack;
import org.fieldbench.tftp.internal.packet.Packet.Data;
import org.fieldbench.tftp.internal.packet.Packet.Failure;
import org.fieldbench.tftp.internal.packet.Packet.OptionAck;
import org.fieldbench.tftp.internal.packet.Packet.Request;

/** Reads packets strictly: what is not laid out as the RFCs say is refused, whatever its bytes. */
public final class PacketReader {

	/** Far more than there are; a single datagram must not keep a processor busy. */
	private static final int MOST_OPTIONS = 64;

	private PacketReader() {
	}

	/**
	 * @param buffer holds the datagram from index 0
	 * @param length of the datagram
	 * @throws MalformedPacketException if it is no TFTP packet; nothing else is ever thrown
	 */
	public static Packet read(byte[] buffer, int length) throws MalformedPacketException {
		if (length < 2) {
			throw new MalformedPacketException("Packet too short", false);
		}
		int opcode = number(buffer, 0);
		return switch (opcode) {
			case Packet.READ_REQUEST, Packet.WRITE_REQUEST -> request(opcode, new TextFields(buffer, 2, length));
			case Packet.DATA -> new Data(blockNumber(buffer, length));
			case Packet.ACK -> new Ack(blockNumber(buffer, length));
			case Packet.ERROR -> failure(buffer, length);
			case Packet.OPTION_ACK -> new OptionAck(options(new TextFields(buffer, 2, length)));
			default -> throw new MalformedPacketException("Unknown TFTP operation " + opcode, true);
		};
	}

	private static Request request(int opcode, TextFields fields) throws MalformedPacketException {
		String name = fields.next("file name");
		String mode = fields.next("mode").toLowerCase(Locale.ROOT);
		if (name.isEmpty()) {
			throw new MalformedPacketException("The request has no file name", true);
		}
		return new Request(opcode == Packet.WRITE_REQUEST, name, mode, options(fields));
	}

	private static Map<String, String> options(TextFields fields) throws MalformedPacketException {
		Map<String, String> options = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		int count = 0;
		while (fields.hasNext() && !fields.onlyPaddingLeft()) {
			if (++count > MOST_OPTIONS) {
				throw new MalformedPacketException("Too many options", true);
			}
			String name = fields.next("option");
			String value = fields.next("value of an option");
			if (seen.add(name.toLowerCase(Locale.ROOT))) {
				options.put(name, value);
			}
		}
		return options;
	}

	private static Failure failure(byte[] buffer, int length) throws MalformedPacketException {
		if (length < Packet.HEADER) {
			throw new MalformedPacketException("ERROR packet too short", false);
		}
		return new Failure(number(buffer, 2), TextFields.untilNul(buffer, Packet.HEADER, length));
	}

	private static int blockNumber(byte[] buffer, int length) throws MalformedPacketException {
		if (length < Packet.HEADER) {
			throw new MalformedPacketException("Packet without block number", true);
		}
		return number(buffer, 2);
	}

	private static int number(byte[] buffer, int at) {
		return (buffer[at] & 0xff) << 8 | buffer[at + 1] & 0xff;
	}
}
