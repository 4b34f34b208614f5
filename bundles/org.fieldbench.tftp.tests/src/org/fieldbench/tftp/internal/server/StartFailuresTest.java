/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.SocketException;

import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.ServerStartException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailuresTest {

	private static final InetSocketAddress STANDARD = new InetSocketAddress(69);

	@ParameterizedTest
	@CsvSource({ "Permission denied,PORT_REFUSED", "Permission denied: bind,PORT_REFUSED",
			"An attempt was made to access a socket in a way forbidden by its access permissions,PORT_REFUSED",
			"Address already in use,PORT_TAKEN", "Address already in use: bind,PORT_TAKEN",
			"Cannot assign requested address,ADDRESS_UNKNOWN", "Can't assign requested address,ADDRESS_UNKNOWN",
			"Die Adresse ist seltsam,OTHER" })
	void theSystemsWordsAreUnderstood(String words, Reason reason) {
		IOException fault = new BindException(words);
		ServerStartException refusal = StartFailures.explain(STANDARD, true, fault);
		assertEquals(reason, refusal.reason());
		assertSame(fault, refusal.getCause());
	}

	@Test
	void aRefusedPortNamesTheWayOut() {
		assertTrue(StartFailures.refused(STANDARD, "Linux").contains("sudo sysctl net.ipv4.ip_unprivileged_port_start=69"));
		assertTrue(StartFailures.refused(STANDARD, "Mac OS X").contains("sudo"));
		assertTrue(StartFailures.refused(STANDARD, "Windows 11").contains("administrator"));
		assertTrue(StartFailures.refused(STANDARD, "Linux").contains("6969"));
		assertFalse(StartFailures.refused(new InetSocketAddress(6969), "Linux").contains("root"));
	}

	@Test
	void aTakenStandardPortSaysWhyAnotherIsOfLittleUse() {
		String message = StartFailures.explain(STANDARD, true, new SocketException("Address already in use")).getMessage();
		assertTrue(message.contains("69") && message.contains("Tftpd64") && message.contains("always asks port 69"), message);
	}

	@Test
	void anAddressOfAnotherComputerIsSaidSo() {
		InetSocketAddress documentation = new InetSocketAddress("192.0.2.1", 0);
		ServerStartException refusal = assertThrows(ServerStartException.class, () -> StartFailures.bind(documentation));
		assertEquals(Reason.ADDRESS_UNKNOWN, refusal.reason());
		assertTrue(refusal.getMessage().contains("192.0.2.1"));
	}

	@Test
	void aNameThatMeansNoAddressIsSaidSo() {
		InetSocketAddress nowhere = InetSocketAddress.createUnresolved("no.such.host.invalid", 69);
		ServerStartException refusal = assertThrows(ServerStartException.class, () -> StartFailures.bind(nowhere));
		assertEquals(Reason.ADDRESS_UNKNOWN, refusal.reason());
	}
}
