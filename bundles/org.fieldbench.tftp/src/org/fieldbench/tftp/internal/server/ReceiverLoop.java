/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that receives for many ports. It is started with the first one. */
final class ReceiverLoop implements AutoCloseable {

	private static final Logger LOG = System.getLogger(ReceiverLoop.class.getName());

	private final Selector selector;
	private final Queue<OwnPort> arriving = new ConcurrentLinkedQueue<>();
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(PacketBuffer.LARGEST);
	private final Thread thread = Thread.ofPlatform().daemon().name("TFTP transfers").unstarted(this::run);
	private boolean started;

	ReceiverLoop() throws IOException {
		selector = Selector.open();
	}

	void add(OwnPort port) {
		arriving.add(port);
		startOnce();
		selector.wakeup();
	}

	private synchronized void startOnce() {
		if (!started) {
			started = true;
			thread.start();
		}
	}

	private void run() {
		while (selector.isOpen()) {
			try {
				register();
				selector.select(this::ready);
			} catch (IOException e) {
				LOG.log(Level.WARNING, "Waiting for packets failed once, the server goes on", e);
			} catch (ClosedSelectorException e) {
				return;
			}
		}
	}

	private void register() throws IOException {
		for (OwnPort port = arriving.poll(); port != null; port = arriving.poll()) {
			try {
				port.channel().configureBlocking(false);
				port.channel().register(selector, SelectionKey.OP_READ, port);
				// The key of a closed channel goes only when the selector looks.
				port.atClose(selector::wakeup);
			} catch (ClosedChannelException e) {
				LOG.log(Level.DEBUG, "The transfer ended before it began", e);
			}
		}
	}

	private void ready(SelectionKey key) {
		OwnPort port = (OwnPort) key.attachment();
		try {
			port.receive(buffer);
		} catch (IOException e) {
			if (port.channel().isOpen()) {
				LOG.log(Level.DEBUG, "A transfer's port failed once; the timer goes on", e);
			}
		} catch (RuntimeException | Error e) {
			// All others need this thread.
			LOG.log(Level.ERROR, "A packet could not be handled", e);
		}
	}

	@Override
	public void close() throws InterruptedException {
		try {
			selector.close();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The selector could not be closed", e);
		}
		if (Thread.currentThread() != thread) {
			thread.join();
		}
	}
}
