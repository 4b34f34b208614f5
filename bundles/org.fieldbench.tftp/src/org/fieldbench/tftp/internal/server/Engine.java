/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.PacketReader;

/** Listens on the server's port and hands each request over. Nothing that arrives there can stop it. */
public final class Engine implements AutoCloseable {

	private static final Logger LOG = System.getLogger(Engine.class.getName());
	private static final int LARGEST_REQUEST = 2048;
	/** Room for the requests of many phones that start at once. */
	private static final int RECEIVE_BUFFER = 1 << 20;
	private static final long PAUSE_AFTER_FAULT = Duration.ofMillis(50).toNanos();

	private final DatagramSocket socket;
	private final Dispatcher dispatcher;
	private final Thread thread;

	private Engine(DatagramSocket socket, Dispatcher dispatcher) {
		this.socket = socket;
		this.dispatcher = dispatcher;
		this.thread = Thread.ofPlatform().daemon().name("TFTP server").unstarted(this::listen);
	}

	/**
	 * @param ids the id of the last transfer so far, counted up
	 * @throws ServerStartException if it cannot listen
	 */
	public static Engine start(ServerSettings settings, FileSource source, TransferListener listener, AtomicLong ids)
			throws ServerStartException {
		DatagramSocket socket = StartFailures.bind(settings.listeners().get(0).bind());
		InetSocketAddress address = (InetSocketAddress) socket.getLocalSocketAddress();
		Engine engine = new Engine(socket, new Dispatcher(settings, address, source, new SafeListener(listener), ids));
		engine.thread.start();
		return engine;
	}

	/** @return where it listens; still known when closed */
	public List<InetSocketAddress> addresses() {
		return List.of(dispatcher.address());
	}

	private void listen() {
		enlargeBuffer();
		DatagramPacket packet = new DatagramPacket(new byte[LARGEST_REQUEST], LARGEST_REQUEST);
		while (!socket.isClosed()) {
			try {
				packet.setLength(LARGEST_REQUEST);
				socket.receive(packet);
				dispatch(packet);
			} catch (IOException e) {
				pauseAfter(e);
			} catch (RuntimeException e) {
				LOG.log(Level.ERROR, "A packet from " + packet.getSocketAddress() + " could not be handled", e);
			}
		}
	}

	private void dispatch(DatagramPacket packet) throws IOException {
		InetSocketAddress client = (InetSocketAddress) packet.getSocketAddress();
		try {
			dispatcher.arrived(PacketReader.read(packet.getData(), packet.getLength()), client);
		} catch (MalformedPacketException e) {
			dispatcher.malformed(e, client);
		}
	}

	private void enlargeBuffer() {
		try {
			socket.setReceiveBufferSize(RECEIVE_BUFFER);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The receive buffer stays as the system made it", e);
		}
	}

	/** An adapter that went away may fail at every call: no busy loop then. */
	private void pauseAfter(IOException fault) {
		if (!socket.isClosed()) {
			LOG.log(Level.WARNING, "The TFTP port failed once, the server goes on", fault);
			LockSupport.parkNanos(PAUSE_AFTER_FAULT);
		}
	}

	/** Ends the running transfers with an ERROR to their clients and returns when all threads ended. May be called twice. */
	@Override
	public void close() {
		socket.close();
		try {
			if (Thread.currentThread() != thread) {
				thread.join();
			}
			dispatcher.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
