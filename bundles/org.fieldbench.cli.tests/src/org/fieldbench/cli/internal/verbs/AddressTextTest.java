/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddress.Hint;
import org.junit.jupiter.api.Test;

class AddressTextTest {

	@Test
	void showsTheKeypadFormAndWhatSpeaksAgainstAnAddress() throws UnknownHostException {
		assertEquals("""

				Addresses to tell a phone, the likeliest first:
				  ADDRESS      KEY IN       ADAPTER
				  10.0.1.5     10*0*1*5     Cable
				  192.168.2.7  192*168*2*7  Air      Wi-Fi, use a cable for firmware
				""", AddressText.table(List.of(address("10.0.1.5", "Cable"), address("192.168.2.7", "Air", Hint.WIRELESS))));
	}

	@Test
	void saysSoWhenThereIsNone() {
		assertTrue(AddressText.table(List.of()).contains("no network address"));
	}

	@Test
	void namesTheAddressThatItIsBoundTo() {
		assertTrue(AddressText.of(InetAddress.getLoopbackAddress()).contains("127*0*0*1"));
	}

	private static LocalAddress address(String address, String adapter, Hint... hints) throws UnknownHostException {
		return new LocalAddress(InetAddress.getByName(address), adapter, adapter, 24, Set.of(hints));
	}
}
