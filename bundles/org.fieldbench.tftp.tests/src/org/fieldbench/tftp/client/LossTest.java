/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.testing.LossyRelay;
import org.fieldbench.tftp.testing.LossyRelay.Faults;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.MemoryUploads;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A network that loses, doubles and swaps packets: what arrives is what was sent. */
@Timeout(120)
class LossTest extends ServerFixture {

	private static final Repetition STUBBORN = new Repetition(Duration.ofMillis(20), Duration.ofMillis(20), 10, Duration.ofSeconds(20));

	static Stream<Arguments> all() {
		RequestedOptions none = RequestedOptions.NONE;
		return Stream.of(none, none.blockSize(100).windowSize(8), none.blockSize(1428).windowSize(16))
				.flatMap(options -> Stream.of(new Faults(0.05, 0.05, 0), new Faults(0, 0.3, 0), new Faults(0, 0, 0.3), new Faults(0.2, 0.05, 0.1))
						.map(faults -> Arguments.of(options, faults)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatArrivesIsWhatWasSent(RequestedOptions options, Faults faults) throws Exception {
		for (long seed = 1; seed <= 3; seed++) {
			read(options, faults, seed);
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatIsStoredIsWhatWasSent(RequestedOptions options, Faults faults) throws Exception {
		byte[] sent = MemorySource.bytes(15_000);
		MemoryUploads uploads = new MemoryUploads();
		try (LossyRelay relay = new LossyRelay(start(settings(Duration.ofMillis(20), 60).with(uploads)), faults, 1);
				TftpClient client = new TftpClient(Clients.CALM.with(options).with(STUBBORN))) {
			client.put(relay.address(), "f", new ByteArrayInputStream(sent), OptionalLong.of(sent.length), ClientListener.NONE);
			assertArrayEquals(sent, uploads.stored.get("f"));
		}
	}

	private void read(RequestedOptions options, Faults faults, long seed) throws Exception {
		byte[] served = MemorySource.bytes(15_000);
		files.with("f", served);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		stop();
		try (LossyRelay relay = new LossyRelay(start(settings(Duration.ofMillis(20), 60)), faults, seed);
				TftpClient client = new TftpClient(Clients.CALM.with(options).with(STUBBORN))) {
			ClientResult result = client.get(relay.address(), "f", file, ClientListener.NONE);
			assertArrayEquals(served, file.toByteArray(), "seed " + seed);
			assertEquals(served.length, result.bytes());
		}
	}
}
