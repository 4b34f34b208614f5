/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Receives for the transfers that have a port of their own. A few have a thread each, which the system wakes at once: a lone phone
 * waits for every single packet. Beyond that one loop serves them all, which costs less for each packet, but wakes later.
 */
final class Receivers implements AutoCloseable {

	private static final Logger LOG = System.getLogger(Receivers.class.getName());
	private static final long PAUSE_AFTER_FAULT = Duration.ofMillis(50).toNanos();
	private static final int MOST_THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
	/** An ACK has 4 bytes, an ERROR a text of a line or two. */
	private static final int LARGEST_ANSWER = 2048;

	private final ReceiverLoop loop;
	private final AtomicInteger threads = new AtomicInteger();

	Receivers() throws IOException {
		loop = new ReceiverLoop();
	}

	/** @param write whether blocks of a file will come */
	void start(OwnPort port, boolean write) {
		if (threads.incrementAndGet() > MOST_THREADS || !isStarted(port, write)) {
			threads.decrementAndGet();
			loop.add(port);
		}
	}

	/** @return false if the system gives no thread more */
	private boolean isStarted(OwnPort port, boolean write) {
		try {
			Thread.ofPlatform().daemon().name("TFTP transfer").start(() -> run(port, write));
			return true;
		} catch (OutOfMemoryError e) {
			LOG.log(Level.DEBUG, "No thread for a transfer of its own", e);
			return false;
		}
	}

	private void run(OwnPort port, boolean write) {
		try {
			ByteBuffer buffer = ByteBuffer.allocateDirect(write ? PacketBuffer.LARGEST : LARGEST_ANSWER);
			while (port.channel().isOpen()) {
				receive(port, buffer);
			}
		} catch (OutOfMemoryError e) {
			// The loop has its buffer already.
			loop.add(port);
		} finally {
			threads.decrementAndGet();
		}
	}

	/** An adapter that went away may fail at every call: no busy loop then. */
	private static void receive(OwnPort port, ByteBuffer buffer) {
		try {
			port.receive(buffer);
		} catch (IOException e) {
			if (port.channel().isOpen()) {
				LOG.log(Level.DEBUG, "A transfer's port failed once; the timer goes on", e);
				LockSupport.parkNanos(PAUSE_AFTER_FAULT);
			}
		} catch (RuntimeException | Error e) {
			LOG.log(Level.ERROR, "A packet could not be handled", e);
		}
	}

	@Override
	public void close() throws InterruptedException {
		loop.close();
	}
}
