/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetAddress;

/** How an IPv4 address is typed on a phone's keypad: the star key stands for a period (Field Alert #212, step 7). */
public final class KeypadAddress {

	private KeypadAddress() {
	}

	/**
	 * @return e.g. {@code 10*0*1*5}; an IPv6 address is returned as it is, since no keypad form is known for it
	 */
	public static String of(InetAddress address) {
		return of(address.getHostAddress());
	}

	/** @param address e.g. {@code 10.0.1.5} */
	public static String of(String address) {
		return address.replace('.', '*');
	}

	/** @return the address that was meant by what was keyed in, e.g. {@code 10.0.1.5} */
	public static String toAddress(String keyed) {
		return keyed.replace('*', '.');
	}
}
