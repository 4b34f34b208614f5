/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.session.inventory.InventoryException;

/** An IP address or a host name (RFC 1123), in one spelling. Nothing is asked of the network. */
final class NetworkAddress {

	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
	private static final Pattern NUMBERS = Pattern.compile("[\\d.]+");
	private static final Pattern NAME = Pattern
			.compile("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?(\\.[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?)*\\.?");
	private static final int LONGEST_NAME = 253;
	private static final int LARGEST_BYTE = 255;

	private NetworkAddress() {
	}

	/** @throws InventoryException if it is neither an address nor a name */
	static String parse(String typed) throws InventoryException {
		String text = typed.strip().toLowerCase(Locale.ROOT);
		Matcher ipv4 = IPV4.matcher(text);
		if (ipv4.matches()) {
			return ipv4(ipv4, typed);
		}
		if (text.contains(":")) {
			return ipv6(text, typed);
		}
		if (NUMBERS.matcher(text).matches() || text.length() > LONGEST_NAME || !NAME.matcher(text).matches()) {
			throw none(typed);
		}
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	private static String ipv4(Matcher parts, String typed) throws InventoryException {
		StringBuilder address = new StringBuilder();
		for (int i = 1; i <= parts.groupCount(); i++) {
			int part = Integer.parseInt(parts.group(i));
			if (part > LARGEST_BYTE) {
				throw none(typed);
			}
			address.append(i == 1 ? "" : ".").append(part);
		}
		if (address.toString().equals("0.0.0.0") || address.toString().equals("255.255.255.255")) {
			throw new InventoryException("The address " + address + " does not belong to one device. Type the phone's own.");
		}
		return address.toString();
	}

	/** With a colon in it the text is only parsed, never looked up. */
	private static String ipv6(String text, String typed) throws InventoryException {
		try {
			return InetAddress.getByName("[" + text.replaceAll("^\\[|\\]$", "") + "]").getHostAddress();
		} catch (UnknownHostException e) {
			throw new InventoryException(none(typed).getMessage(), e);
		}
	}

	private static InventoryException none(String typed) {
		return new InventoryException("\"" + typed.strip() + "\" is neither an IP address nor a name of a device. Type e.g. 10.0.1.57 or phone57.");
	}
}
