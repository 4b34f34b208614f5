/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;

import org.fieldbench.session.internal.rehearsal.LoopbackFetch;
import org.fieldbench.session.phone.ImageFetch;

/** Reads from the address that was keyed in, over real UDP, if a server of ours is there. */
final class PracticeFetch implements ImageFetch {

	private final PracticeServer server;

	PracticeFetch(PracticeServer server) {
		this.server = server;
	}

	@Override
	public void fetch(String address, String name, OutputStream to) throws IOException {
		InetSocketAddress place = server.at(address).orElseThrow(() -> new IOException(nobody()));
		// Whoever wants to end it throws when told of the progress.
		new LoopbackFetch(place.getPort(), () -> false).fetch(address, name, to);
	}

	private String nobody() {
		return server.serving() ? "no TFTP server answers there. The firmware bundle is served at " + server.address() + "."
				: "no TFTP server answers there, since the firmware bundle is not served.";
	}
}
