/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.TransferListener;
import org.junit.jupiter.api.Test;

class TransferLogTest {

	private final TransferLog log = new TransferLog(TransferListener.NONE);

	@Test
	void waitsForTheEndOfTheTransfer() throws Exception {
		log.changed(transfer(1, "a", State.RUNNING));
		var end = CompletableFuture.supplyAsync(() -> log.awaitEnd("a", Duration.ofSeconds(60)));
		log.changed(transfer(2, "b", State.COMPLETE));
		log.changed(transfer(1, "a", State.COMPLETE));
		assertEquals(1, end.get(60, TimeUnit.SECONDS).orElseThrow().id());
	}

	@Test
	void givesUpWhenNoneEndsInTime() {
		log.changed(transfer(1, "a", State.RUNNING));
		assertTrue(log.awaitEnd("a", Duration.ZERO).isEmpty());
		assertTrue(log.awaitEnd("never asked for", Duration.ofMillis(1)).isEmpty());
	}

	@Test
	void takesTheLastTransferOfAFile() {
		log.changed(transfer(1, "a", State.FAILED));
		log.changed(transfer(2, "a", State.COMPLETE));
		assertEquals(2, log.awaitEnd("a", Duration.ZERO).orElseThrow().id());
		assertEquals(2, log.transfers().size());
	}

	private static Transfer transfer(long id, String name, State state) {
		return new Transfer(id, Operation.READ, new InetSocketAddress("127.0.0.1", 4000), name, Optional.of(name), Map.of(), 1, 1,
				Transfer.Traffic.NONE, Instant.EPOCH, Duration.ZERO, state, Optional.empty(), Optional.empty());
	}
}
