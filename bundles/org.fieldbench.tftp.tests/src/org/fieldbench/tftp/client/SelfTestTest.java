/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.client.SelfTest.Expected;
import org.fieldbench.tftp.client.SelfTestReading.Outcome;
import org.fieldbench.tftp.client.SelfTestReading.Reader;
import org.fieldbench.tftp.testing.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SelfTestTest {

	private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

	private final MemorySource files = new MemorySource().with("f", MemorySource.bytes(100_000));
	private final List<SelfTestReading> readings = new ArrayList<>();

	@Test
	void bothModesAreReadByWhoeverCan() throws IOException {
		SelfTest test = new SelfTest(files, "f", List.of(LOOPBACK), 0);
		Expected expected = test.expected();
		assertEquals(new Expected(100_000, Clients.sha256(MemorySource.bytes(100_000))), expected);
		assertTrue(test.run(expected, readings::add), readings::toString);
		assertEquals(List.of("false OURS PASSED 100000", "false COMMONS_NET PASSED 100000", "true OURS PASSED 100000",
				"true COMMONS_NET LEFT_OUT 0"), readings.stream().map(SelfTestTest::summary).toList());
	}

	@Test
	void otherBytesFail() throws IOException {
		SelfTest test = new SelfTest(files, "f", List.of(LOOPBACK), 0);
		assertFalse(test.run(new Expected(100_000, "00"), readings::add));
		assertEquals(Outcome.FAILED, readings.get(0).outcome());
		assertEquals(Reader.COMMONS_NET, readings.get(1).reader());
		assertEquals(Outcome.FAILED, readings.get(1).outcome());
	}

	@Test
	void aMissingFileFailsBeforeAnythingIsServed() {
		SelfTest test = new SelfTest(files, "other", List.of(LOOPBACK), 0);
		assertTrue(assertThrows(IOException.class, test::expected).getMessage().contains("other"));
	}

	@Test
	void aPortThatIsTakenIsSaid() throws IOException {
		try (DatagramSocket other = new DatagramSocket(new InetSocketAddress(LOOPBACK, 0))) {
			SelfTest test = new SelfTest(files, "f", List.of(LOOPBACK), other.getLocalPort());
			assertThrows(ServerStartException.class, () -> test.run(test.expected(), readings::add));
		}
	}

	private static String summary(SelfTestReading reading) {
		return reading.singlePort() + " " + reading.reader() + " " + reading.outcome() + " " + reading.bytes();
	}
}
