/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.tftp.LocalAddress.Hint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdapterHintsTest {

	@ParameterizedTest
	@CsvSource({ "10.0.1.5,eth0,eth0,''", "10.0.1.5,enp3s0,enp3s0,''", "127.0.0.1,lo,lo,LOOPBACK", "169.254.1.2,eth0,eth0,LINK_LOCAL",
			"10.0.1.5,wlan0,wlan0,WIRELESS", "10.0.1.5,wlp2s0,wlp2s0,WIRELESS", "10.0.1.5,eth4,Intel(R) Wi-Fi 6 AX201 160MHz,WIRELESS",
			"172.17.0.1,docker0,docker0,VIRTUAL", "10.8.0.2,tun0,tun0,VIRTUAL", "10.0.1.5,eth1,Hyper-V Virtual Ethernet Adapter,VIRTUAL",
			"10.0.1.5,wlan3,Microsoft Wi-Fi Direct Virtual Adapter,VIRTUAL", "10.0.1.5,eth2,Realtek PCIe GbE Family Controller,''",
			"fe80::1,docker0,docker0,LINK_LOCAL VIRTUAL" })
	void namesTellTheKind(String address, String name, String text, String hints) throws Exception {
		Set<Hint> expected = Arrays.stream(hints.split(" ")).filter(hint -> !hint.isEmpty()).map(Hint::valueOf)
				.collect(Collectors.toSet());
		assertEquals(expected, AdapterHints.of(InetAddress.getByName(address), name, text));
	}
}
