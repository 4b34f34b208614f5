/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServerStartException;

/** Listens on one port; in single-port mode all packets of its transfers come and go there too. Nothing that comes can stop it. */
final class ListeningPort implements AutoCloseable {

	private static final Logger LOG = System.getLogger(ListeningPort.class.getName());
	/** Room for the requests of many phones that start at once, and for their ACKs in single-port mode. */
	private static final int RECEIVE_BUFFER = 4 << 20;
	private static final long PAUSE_AFTER_FAULT = Duration.ofMillis(50).toNanos();

	/** Takes what comes, on the listening thread. */
	interface Receiver {
		void received(ByteBuffer packet, InetSocketAddress from, long now);
	}

	private final DatagramChannel channel;
	private final InetSocketAddress address;
	private final boolean singlePort;
	private final Thread thread = Thread.ofPlatform().daemon().name("TFTP server").unstarted(this::listen);
	private Receiver receiver;
	private Errands errands;

	private ListeningPort(DatagramChannel channel, InetSocketAddress address, boolean singlePort) {
		this.channel = channel;
		this.address = address;
		this.singlePort = singlePort;
	}

	/** @throws ServerStartException if it cannot listen */
	static ListeningPort open(ListenPoint point) throws ServerStartException {
		DatagramChannel channel = StartFailures.bind(point.bind());
		Channels.receiveBuffer(channel, RECEIVE_BUFFER);
		InetSocketAddress address = (InetSocketAddress) channel.socket().getLocalSocketAddress();
		ListeningPort port = new ListeningPort(channel, address, point.singlePort());
		port.errands = new Errands(new OwnPorts(address.getAddress(), point.ports()));
		return port;
	}

	/** @return where it listens; still known when closed */
	InetSocketAddress address() {
		return address;
	}

	boolean isSinglePort() {
		return singlePort;
	}

	void start(Receiver to) {
		receiver = to;
		thread.start();
	}

	/** @return the way to a client from this port */
	Outlet outlet(Conversation conversation) {
		return new Outlet() {

			@Override
			public void send(ByteBuffer packet) throws IOException {
				channel.send(packet, conversation.client());
			}

			@Override
			public void start() {
				// what comes here is handed over anyway
			}

			@Override
			public void close() {
				// the port goes on
			}
		};
	}

	/** Sends a packet to a client that has no transfer; from another port in standard mode, since some clients wait for that. */
	void tell(InetSocketAddress client, byte[] packet) {
		try {
			if (singlePort || !errands.send(client, packet)) {
				channel.send(PacketBuffer.of(packet), client);
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "A refusal could not be sent; the client will time out", e);
		}
	}

	private void listen() {
		ByteBuffer buffer = ByteBuffer.allocateDirect(PacketBuffer.LARGEST);
		while (channel.isOpen()) {
			try {
				buffer.clear();
				InetSocketAddress from = (InetSocketAddress) channel.receive(buffer);
				receiver.received(buffer.flip(), from, System.nanoTime());
			} catch (IOException e) {
				pauseAfter(e);
			} catch (RuntimeException | Error e) {
				LOG.log(Level.ERROR, "A packet could not be handled", e);
			}
		}
	}

	/** An adapter that went away may fail at every call: no busy loop then. */
	private void pauseAfter(IOException fault) {
		if (channel.isOpen()) {
			LOG.log(Level.WARNING, "The TFTP port failed once, the server goes on", fault);
			LockSupport.parkNanos(PAUSE_AFTER_FAULT);
		}
	}

	/** Closes it before it was started. */
	void abandon() {
		try {
			channel.close();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The TFTP port could not be closed", e);
		}
	}

	/** Returns when its thread ended, unless that is who calls. */
	@Override
	public void close() {
		abandon();
		try {
			errands.close();
			if (Thread.currentThread() != thread) {
				thread.join();
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The TFTP port could not be closed", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
