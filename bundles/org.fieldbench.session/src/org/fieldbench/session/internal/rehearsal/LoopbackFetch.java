/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.fieldbench.session.phone.ImageFetch;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.tftp.files.ForgivingNames;

/**
 * Reads over real UDP. Only the address is keyed in: a real phone always asks port 69, while the rehearsal's server takes any free
 * port, so that it needs no rights and disturbs no other server. The port is therefore given apart.
 */
public final class LoopbackFetch implements ImageFetch {

	private final int port;
	private final BooleanSupplier cancelled;

	public LoopbackFetch(int port, BooleanSupplier cancelled) {
		this.port = port;
		this.cancelled = cancelled;
	}

	@Override
	public void fetch(String address, String name, OutputStream to) throws IOException {
		var server = new InetSocketAddress(InetAddress.getByName(address), port);
		TftpFetch.fetch(server, ForgivingNames.netascii(name), to, bytes -> stopIfCancelled());
	}

	private void stopIfCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
