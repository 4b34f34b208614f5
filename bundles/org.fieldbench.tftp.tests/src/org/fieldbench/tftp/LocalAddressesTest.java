/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.tftp.LocalAddress.Hint;
import org.junit.jupiter.api.Test;

class LocalAddressesTest {

	private static LocalAddress address(String text, Hint... hints) {
		try {
			return new LocalAddress(InetAddress.getByName(text), "eth0", "eth0", 24, Set.of(hints));
		} catch (UnknownHostException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aWiredIpv4AddressComesFirstAndLoopbackLast() {
		List<String> sorted = Stream
				.of(address("::1", Hint.LOOPBACK), address("127.0.0.1", Hint.LOOPBACK), address("169.254.0.1", Hint.LINK_LOCAL),
						address("172.17.0.1", Hint.VIRTUAL), address("2001:db8::1"), address("10.0.1.6", Hint.WIRELESS), address("10.0.1.5"))
				.sorted(LocalAddresses.BEST_FIRST).map(LocalAddress::text).toList();
		assertEquals(List.of("10.0.1.5", "10.0.1.6", "2001:db8:0:0:0:0:0:1", "172.17.0.1", "169.254.0.1", "127.0.0.1",
				"0:0:0:0:0:0:0:1"), sorted);
	}

	@Test
	void theKeypadFormHasStars() {
		assertEquals("10*0*1*5", address("10.0.1.5").keypad());
		assertEquals("10.0.1.5", KeypadAddress.toAddress("10*0*1*5"));
	}

	@Test
	void thisComputerHasALoopbackAddress() throws Exception {
		assertTrue(LocalAddresses.list().stream().anyMatch(address -> address.hints().contains(Hint.LOOPBACK)));
	}
}
