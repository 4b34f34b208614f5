/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fieldbench.tftp.client.ClientException.Reason;
import org.fieldbench.tftp.testing.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that grants what RFC 2347 does not let it grant is told so with ERROR 8. */
@Timeout(60)
class GetOptionLiesTest {

	private static final RequestedOptions ASKED = RequestedOptions.NONE.blockSize(1024).windowSize(8).timeoutSeconds(2);

	@ParameterizedTest
	@CsvSource({ "blksize,1025", "blksize,7", "blksize,0", "blksize,abc", "blksize,-8", "blksize,99999999999999999999", "windowsize,9",
			"windowsize,0", "timeout,3", "timeout,1", "tsize,1000", "utimeout,2000000", "multicast,'224.0.0.1,1758,1'", "x,y" })
	void isRefused(String option, String value) throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			server.get("f", Clients.CALM.with(ASKED), ClientListener.NONE).expect("*").optionAck(option, value).expectError(8);
			assertEquals(Reason.WRONG_OPTIONS, server.failure().reason());
		}
	}

	@ParameterizedTest
	@CsvSource({ "blksize,1024", "blksize,8", "windowsize,8", "windowsize,1", "timeout,2" })
	void lessMayBeGranted(String option, String value) throws Exception {
		try (ScriptedServer server = new ScriptedServer()) {
			server.get("f", Clients.CALM.with(ASKED), ClientListener.NONE).expect("*").optionAck(option, value).expectAck(0)
					.data(1, new byte[0]).expectAck(1);
			assertEquals(value, server.result().options().get(option));
		}
	}

	@Test
	void wrongRequestsAreRefusedBeforeTheyAreSent() {
		RequestedOptions none = RequestedOptions.NONE;
		assertThrows(IllegalArgumentException.class, () -> none.blockSize(7));
		assertThrows(IllegalArgumentException.class, () -> none.blockSize(65465));
		assertThrows(IllegalArgumentException.class, () -> none.windowSize(0));
		assertThrows(IllegalArgumentException.class, () -> none.windowSize(65536));
		assertThrows(IllegalArgumentException.class, () -> none.timeoutSeconds(256));
		assertThrows(IllegalArgumentException.class, () -> none.rollOver(org.fieldbench.tftp.RollOver.NEVER));
	}
}
