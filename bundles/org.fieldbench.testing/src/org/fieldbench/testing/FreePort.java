/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of loopback that nobody has, for a server that has to be told one. It lies below those that systems give to whoever asks for
 * any, so none of the sockets that other tests open meanwhile gets it by chance.
 */
public final class FreePort {

	private static final int FIRST = 20_000;
	private static final int BEHIND_LAST = 32_000;
	private static final int TRIES = 1000;

	@FunctionalInterface
	private interface Probe {
		AutoCloseable bind(InetSocketAddress address) throws IOException;
	}

	private FreePort() {
	}

	/** @return one for a {@link ServerSocket} */
	public static int tcp() throws IOException {
		return find(address -> new ServerSocket(address.getPort(), 1, address.getAddress()));
	}

	/** @return one for a {@link DatagramSocket} */
	public static int udp() throws IOException {
		return find(DatagramSocket::new);
	}

	private static int find(Probe probe) throws IOException {
		for (int left = TRIES; left > 0; left--) {
			int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
			if (isFree(probe, new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
				return port;
			}
		}
		throw new IOException("No port from " + FIRST + " to " + (BEHIND_LAST - 1) + " is free.");
	}

	private static boolean isFree(Probe probe, InetSocketAddress address) throws IOException {
		try (AutoCloseable socket = probe.bind(address)) {
			return true;
		} catch (BindException e) {
			return false;
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
