/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.fieldbench.tftp.TftpServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A live server under fire: transfers that run meanwhile arrive, it still answers, and its memory stays bounded. */
class LiveServerTest {

	/** For each mode; the long run gives more. */
	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 4));

	private static final int LENGTH = 200_000;
	/** The server keeps up to 96 MiB of files in memory, and little beside. */
	private static final long MORE_MEMORY = 112L << 20;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whatRunsMeanwhileArrives(boolean singlePort) throws IOException {
		long seed = System.nanoTime();
		Witness witness = new Witness();
		try (TftpServer server = Servers.start(singlePort, new Inbox(), witness)) {
			fetch(server, seed, null, witness);
			long before = usedMemory();
			long end = System.nanoTime() + TIME.toNanos();
			int transfers = 0;
			try (Barrage barrage = new Barrage(server.address(), seed)) {
				for (; System.nanoTime() < end; transfers++) {
					fetch(server, seed + transfers, barrage, witness);
				}
			}
			fetch(server, seed, null, witness);
			long more = usedMemory() - before;
			assertTrue(more < MORE_MEMORY, () -> more / 1024 + " KiB more are used, seed " + seed);
			assertTrue(transfers > 0);
		}
	}

	private static void fetch(TftpServer server, long seed, Barrage barrage, Witness witness) throws IOException {
		try (StubbornClient client = new StubbornClient(server.address())) {
			witness.watch(client.address());
			if (barrage != null) {
				barrage.alsoAt(client::peer);
			}
			byte[] bytes = client.read(Contents.name(LENGTH, seed), "octet", Map.of("blksize", "600", "windowsize", "4"));
			assertArrayEquals(Contents.bytes(LENGTH, seed), bytes, () -> "seed " + seed);
		} catch (IOException e) {
			throw new IOException(e.getMessage() + "; seed " + seed + ". " + witness.account(), e);
		} finally {
			if (barrage != null) {
				barrage.notThere();
			}
		}
	}

	private static long usedMemory() {
		Runtime runtime = Runtime.getRuntime();
		long used = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			System.gc();
			used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
		}
		return used;
	}
}
