/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;

/** Opens UDP channels of the family that is needed. */
final class Channels {

	private Channels() {
	}

	/** @param address may stand for all addresses: then for those of IPv6 too, where there is IPv6 */
	static DatagramChannel bind(InetSocketAddress address) throws IOException {
		boolean four = address.getAddress() instanceof Inet4Address && !address.getAddress().isAnyLocalAddress();
		return bind(four ? DatagramChannel.open(StandardProtocolFamily.INET) : DatagramChannel.open(), address);
	}

	/**
	 * @param local the address to answer from, which may stand for all
	 * @param port 0 takes a free one
	 * @param client whom it will talk with
	 */
	static DatagramChannel answering(InetAddress local, int port, InetAddress client) throws IOException {
		if (!(client instanceof Inet4Address)) {
			return bind(DatagramChannel.open(), new InetSocketAddress(local, port));
		}
		DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
		return bind(channel, local.isAnyLocalAddress() ? new InetSocketAddress("0.0.0.0", port) : new InetSocketAddress(local, port));
	}

	private static DatagramChannel bind(DatagramChannel channel, InetSocketAddress address) throws IOException {
		try {
			return channel.bind(address);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** Asks for a larger buffer; the system gives what it allows. */
	static void receiveBuffer(DatagramChannel channel, int bytes) {
		try {
			channel.setOption(StandardSocketOptions.SO_RCVBUF, bytes);
		} catch (IOException e) {
			System.getLogger(Channels.class.getName()).log(Level.DEBUG, "The receive buffer stays as the system made it", e);
		}
	}
}
