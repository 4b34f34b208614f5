/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.RequestedOptions;
import org.fieldbench.tftp.client.TransferMode;
import org.fieldbench.tftp.internal.packet.ClientPackets;

/**
 * What a client is to do.
 *
 * @param server where to ask
 * @param name of the file as the server is to see it
 * @param size of the file to be written, if it is known
 */
public record Job(InetSocketAddress server, String name, OptionalLong size, ClientSettings settings, ClientListener listener) {

	/** A window that is sent stays in memory until it is acknowledged. */
	private static final int MOST_BYTES_IN_FLIGHT = 1 << 24;

	public Job {
		if (server.isUnresolved()) {
			throw new IllegalArgumentException("The address of the server is not resolved: " + server.getHostString());
		}
		if (name.isEmpty() || name.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("A file's name has at least one character, and no NUL.");
		}
	}

	boolean isNetascii() {
		return settings.mode() == TransferMode.NETASCII;
	}

	/** @return the options to ask for, in the order in which they are sent */
	Map<String, String> asked(boolean write) {
		RequestedOptions wanted = settings.options();
		Map<String, String> asked = new LinkedHashMap<>();
		OptionalLong announced = write ? announced() : OptionalLong.of(0);
		if (wanted.size() && announced.isPresent()) {
			asked.put("tsize", Long.toString(announced.getAsLong()));
		}
		put(asked, "blksize", wanted.blockSize());
		put(asked, "windowsize", write ? inMemory(wanted) : wanted.windowSize());
		put(asked, "timeout", wanted.timeoutSeconds());
		put(asked, "utimeout", wanted.timeoutMicros());
		wanted.rollOver().ifPresent(after -> asked.put("rollover", after == RollOver.TO_ONE ? "1" : "0"));
		return Collections.unmodifiableMap(asked);
	}

	private OptionalLong announced() {
		return isNetascii() ? OptionalLong.empty() : size;
	}

	private static OptionalInt inMemory(RequestedOptions wanted) {
		int most = MOST_BYTES_IN_FLIGHT / wanted.blockSize().orElse(Terms.PLAIN_BLOCK_SIZE);
		return wanted.windowSize().isEmpty() ? wanted.windowSize() : OptionalInt.of(Math.min(most, wanted.windowSize().getAsInt()));
	}

	private static void put(Map<String, String> asked, String option, OptionalInt value) {
		value.ifPresent(number -> asked.put(option, Integer.toString(number)));
	}

	byte[] request(boolean write) {
		return ClientPackets.request(write, name, settings.mode().name().toLowerCase(Locale.ROOT), asked(write));
	}
}
