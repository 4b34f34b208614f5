/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Passes the bytes of TCP connections on to a server on loopback, until it cuts them. */
public final class CuttingProxy implements AutoCloseable {

	private final ServerSocket door;
	private final int target;
	private final List<Socket> sockets = new CopyOnWriteArrayList<>();
	private final AtomicLong answers = new AtomicLong(Long.MAX_VALUE);
	private final AtomicLong requests = new AtomicLong(Long.MAX_VALUE);
	private volatile boolean refusing;

	/** @param target port of the server */
	public CuttingProxy(int target) throws IOException {
		this.target = target;
		door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	public int port() {
		return door.getLocalPort();
	}

	/** Cuts the connections that there are, and those that come until {@link #mend}. */
	public void cut() {
		refusing = true;
		sockets.forEach(CuttingProxy::close);
		sockets.clear();
	}

	/** Cuts all connections once so many bytes more went to the server. */
	public void cutAfterRequests(long bytes) {
		requests.set(bytes);
	}

	/** Cuts all connections once so many bytes more came from the server: what was asked is done, and nobody hears of it. */
	public void cutAfterAnswers(long bytes) {
		answers.set(bytes);
	}

	public void mend() {
		answers.set(Long.MAX_VALUE);
		requests.set(Long.MAX_VALUE);
		refusing = false;
	}

	private void accept() {
		try {
			while (true) {
				Socket client = door.accept();
				if (refusing) {
					close(client);
				} else {
					connect(client);
				}
			}
		} catch (IOException e) {
			cut(); // the door was closed
		}
	}

	private void connect(Socket client) {
		try {
			Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
			sockets.addAll(List.of(client, server));
			Thread.ofVirtual().start(() -> pass(client, server, requests));
			Thread.ofVirtual().start(() -> pass(server, client, answers));
		} catch (IOException e) {
			close(client);
		}
	}

	private void pass(Socket from, Socket to, AtomicLong allowance) {
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[8192];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (allowance.addAndGet(-read) < 0) {
					cut();
					return;
				}
				out.write(buffer, 0, read);
			}
		} catch (IOException e) {
			close(to); // the other side is to notice it too
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws IOException {
		door.close();
		cut();
	}
}
