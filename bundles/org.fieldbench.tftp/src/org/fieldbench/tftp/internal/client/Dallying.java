/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Data;

/** Stays for a while after the last ACK, and sends it again when the last DATA comes again (RFC 1350 section 6). */
public final class Dallying {

	private static final Logger LOG = System.getLogger(Dallying.class.getName());

	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	/** @param endpoint is closed at the end */
	void begin(Endpoint endpoint, byte[] lastAck, int lastNumber, Duration time) {
		long deadline = System.nanoTime() + time.toNanos();
		Thread thread = new Thread(() -> {
			try (endpoint) {
				stay(endpoint, lastAck, lastNumber, deadline);
			} catch (IOException e) {
				LOG.log(Level.DEBUG, "A last ACK could not be repeated; the server will time out", e);
			} finally {
				threads.remove(Thread.currentThread());
			}
		}, "TFTP client's last ACK");
		thread.setDaemon(true);
		threads.add(thread);
		thread.start();
	}

	private static void stay(Endpoint endpoint, byte[] lastAck, int lastNumber, long deadline) throws IOException {
		for (Optional<Packet> packet = endpoint.receive(deadline); packet.isPresent(); packet = endpoint.receive(deadline)) {
			if (packet.get() instanceof Data data && data.block() == lastNumber) {
				endpoint.send(lastAck);
			}
		}
	}

	/** Waits until all have ended. */
	public void await() {
		try {
			for (Thread thread : threads) {
				thread.join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
