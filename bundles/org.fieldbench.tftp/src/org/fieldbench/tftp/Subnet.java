/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of IP addresses that share their first bits (CIDR, RFC 4632), or all addresses.
 *
 * @param address null for all
 * @param prefixLength bits that count, 0 to 32 or 128
 */
public record Subnet(InetAddress address, int prefixLength) {

	/** Every address, IPv4 and IPv6. */
	public static final Subnet ALL = new Subnet(null, 0);

	private static final int BITS_OF_BYTE = 8;

	public Subnet {
		int bits = address == null ? 0 : address.getAddress().length * BITS_OF_BYTE;
		if (prefixLength < 0 || prefixLength > bits) {
			throw new IllegalArgumentException("The number behind the slash goes from 0 to " + bits + ", not " + prefixLength + '.');
		}
	}

	/**
	 * @param text e.g. {@code 192.168.1.0/24}, {@code 10.0.0.5}, {@code fd00::/8}, {@code all}; never a host name
	 * @throws IllegalArgumentException whose message is a sentence for the user
	 */
	public static Subnet parse(String text) {
		if (text.equalsIgnoreCase("all")) {
			return ALL;
		}
		int slash = text.indexOf('/');
		InetAddress address = address(text, slash < 0 ? text : text.substring(0, slash));
		if (slash < 0) {
			return new Subnet(address, address.getAddress().length * BITS_OF_BYTE);
		}
		String bits = text.substring(slash + 1);
		if (!bits.matches("\\d{1,3}")) {
			throw notOne(text);
		}
		return new Subnet(address, Integer.parseInt(bits));
	}

	private static InetAddress address(String whole, String text) {
		// Anything else would be looked up as a host's name.
		if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
			throw notOne(whole);
		}
		try {
			return InetAddress.getByName(text);
		} catch (UnknownHostException e) {
			throw notOne(whole);
		}
	}

	private static IllegalArgumentException notOne(String text) {
		return new IllegalArgumentException('"' + text + "\" is no address or subnet: write e.g. 192.168.1.0/24, 10.0.0.5 or all.");
	}

	/** @return whether the address is one of it */
	public boolean contains(InetAddress other) {
		if (address == null) {
			return true;
		}
		byte[] mine = address.getAddress();
		byte[] its = other.getAddress();
		if (mine.length != its.length) {
			return false;
		}
		for (int bit = 0; bit < prefixLength; bit++) {
			int mask = 0x80 >> bit % BITS_OF_BYTE;
			if (((mine[bit / BITS_OF_BYTE] ^ its[bit / BITS_OF_BYTE]) & mask) != 0) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String toString() {
		if (address == null) {
			return "all";
		}
		boolean whole = prefixLength == address.getAddress().length * BITS_OF_BYTE;
		return address.getHostAddress() + (whole ? "" : "/" + prefixLength);
	}
}
