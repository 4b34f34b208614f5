/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/** Who asks a TFTP server. */
final class Clients {

	private Clients() {
	}

	/** @return whether it is a program on this computer */
	static boolean isHere(InetAddress client) {
		try {
			return client.isLoopbackAddress() || NetworkInterface.getByInetAddress(client) != null;
		} catch (SocketException e) {
			return false;
		}
	}
}
