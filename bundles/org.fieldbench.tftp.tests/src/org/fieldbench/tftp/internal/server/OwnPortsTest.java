/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.fieldbench.tftp.Problem.Cause;
import org.junit.jupiter.api.Test;

class OwnPortsTest {

	/** An address that this computer does not have, as when its adapter went away after the start. */
	private static final String AWAY = "192.0.2.1";

	@Test
	void aClientThatGetsNoPortIsTold() throws Exception {
		OwnPorts ports = new OwnPorts(InetAddress.getByName(AWAY), Optional.empty());
		TransferFailure failure = assertThrows(TransferFailure.class, () -> ports.open(InetAddress.getLoopbackAddress()));
		assertEquals(Cause.NETWORK, failure.problem().cause());
		String packet = new String(failure.errorPacket().orElseThrow(), StandardCharsets.UTF_8);
		assertTrue(packet.contains("no port to answer from"), packet);
	}
}
