/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddress.Hint;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.ui.internal.AddressChoice;
import org.fieldbench.tftp.ui.internal.AddressChoices;
import org.fieldbench.tftp.ui.internal.Port;
import org.fieldbench.tftp.ui.internal.TransferColumn;
import org.fieldbench.tftp.ui.internal.TransferText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTextTest {

	@ParameterizedTest
	@CsvSource({ "69,69", "' 6969 ',6969", "0,0", "65535,65535" })
	void readsAPort(String typed, int port) {
		assertEquals(OptionalInt.of(port), Port.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tftp", "-1", "65536", "99999999999", "6 9" })
	void takesNothingElseForAPort(String typed) {
		assertEquals(OptionalInt.empty(), Port.parse(typed));
	}

	@Test
	void offersAllInterfacesFirstWithTheAddressesThatAPhoneCanKeyIn() throws UnknownHostException {
		List<AddressChoice> choices = AddressChoices.of(List.of(address("10.0.1.5", "eth0"), address("192.168.7.2", "wlan0", Hint.WIRELESS),
				address("172.17.0.1", "docker0", Hint.VIRTUAL), address("fe80::1", "eth0"), address("127.0.0.1", "lo", Hint.LOOPBACK)));
		assertEquals("10*0*1*5   192*168*7*2", choices.get(0).keypad());
		assertEquals(List.of("0.0.0.0", "10.0.1.5", "192.168.7.2", "172.17.0.1", "127.0.0.1"),
				choices.stream().map(AddressChoice::key).toList());
		assertEquals("127*0*0*1", choices.get(4).keypad());
		assertTrue(choices.get(2).label().contains("Wi-Fi"), choices.get(2).label());
	}

	@Test
	void showsBytesWhileTheSizeIsUnknown() {
		assertEquals("25 %", TransferText.progress(transfer(512, 2048, Transfer.State.RUNNING, Optional.empty())));
		assertEquals("512 bytes", TransferText.progress(transfer(512, -1, Transfer.State.RUNNING, Optional.empty())));
	}

	@Test
	void sortsProgressByNumber() {
		Transfer little = transfer(90, 1000, Transfer.State.RUNNING, Optional.empty());
		Transfer much = transfer(100, 1000, Transfer.State.RUNNING, Optional.empty());
		assertTrue(TransferColumn.PROGRESS.order().compare(little, much) < 0);
	}

	private static LocalAddress address(String text, String adapter, Hint... hints) throws UnknownHostException {
		return new LocalAddress(InetAddress.getByName(text), adapter, adapter, 24, Set.of(hints));
	}

	private static Transfer transfer(long bytes, long size, Transfer.State state, Optional<String> failure) {
		return new Transfer(1, Operation.READ, new InetSocketAddress(InetAddress.getLoopbackAddress(), 2000), "boot.bin",
				Optional.of("boot.bin"), Map.of(), size, bytes, Transfer.Traffic.NONE, Instant.EPOCH, Duration.ofSeconds(1), state,
				Optional.empty(), failure.map(text -> new Problem(Problem.Cause.STALLED, text)));
	}
}
