/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.fieldbench.tftp.internal.server.Engine;

/**
 * A TFTP server: RFC 1350 in the modes octet and netascii, with the options blksize (RFC 2348), timeout and tsize (RFC 2349) and
 * windowsize (RFC 7440), and utimeout and rollover as tftp-hpa's and atftp's clients ask for them. Read-only unless its settings
 * have a place for uploads.
 */
public final class TftpServer implements AutoCloseable {

	private final Engine engine;

	private TftpServer(Engine engine) {
		this.engine = engine;
	}

	/**
	 * Listens; the server's threads do not keep the program alive.
	 *
	 * @param source the files; asked anew for each request
	 * @param listener hears of every request that is well-formed, also of those that are refused
	 * @throws ServerStartException if it cannot listen; its message tells the user what to do
	 */
	public static TftpServer start(ServerSettings settings, FileSource source, TransferListener listener)
			throws ServerStartException {
		return new TftpServer(Engine.start(settings, source, listener, new AtomicLong()));
	}

	/** @return where it listens first, with the true port if any was asked for */
	public InetSocketAddress address() {
		return addresses().get(0);
	}

	/** @return all places where it listens, in the order of the settings, with the true ports */
	public List<InetSocketAddress> addresses() {
		return engine.addresses();
	}

	/**
	 * Stops; running transfers end with an ERROR packet to their client. Returns when all threads have ended (but the calling
	 * one, if it is the listener's). May be called twice.
	 */
	@Override
	public void close() {
		engine.close();
	}
}
