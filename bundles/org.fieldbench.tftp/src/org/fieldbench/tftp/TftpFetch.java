/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.apache.commons.net.tftp.TFTP;
import org.apache.commons.net.tftp.TFTPClient;
import org.fieldbench.tftp.internal.VanishingOutputStream;
import org.fieldbench.tftp.internal.VanishingOutputStream.Vanished;

/**
 * Reads one file from a TFTP server over UDP with Apache Commons Net: plain RFC 1350 in octet mode with blocks of 512 bytes, as
 * simple devices do. A second opinion on our server, since it shares no code with it.
 */
public final class TftpFetch {

	/** How long one wait for the server may last. */
	public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);

	private TftpFetch() {
	}

	/**
	 * Reads with {@link #DEFAULT_TIMEOUT}.
	 *
	 * @see #fetch(InetSocketAddress, String, OutputStream, Duration, FetchListener)
	 */
	public static long fetch(InetSocketAddress server, String name, OutputStream to, FetchListener progress) throws IOException {
		return fetch(server, name, to, DEFAULT_TIMEOUT, progress);
	}

	/**
	 * Reads a file. Returns only when it is complete.
	 *
	 * @param name as the server is to see it
	 * @param to takes the bytes; stays open
	 * @param timeout how long one wait for the server may last; after five in a row it fails. Commons Net never repeats its
	 *                request, so one lost on the way ends so too
	 * @param progress hears of each block, and may end the fetch without a word to the server
	 * @return length of the file in bytes
	 * @throws IOException if the server refuses or does not answer, if {@code to} cannot be written, or whatever
	 *                     {@code progress} threw
	 */
	public static long fetch(InetSocketAddress server, String name, OutputStream to, Duration timeout, FetchListener progress)
			throws IOException {
		TFTPClient client = new TFTPClient();
		client.setDefaultTimeout(timeout);
		client.open();
		try {
			client.receiveFile(name, TFTP.BINARY_MODE, new VanishingOutputStream(to, progress), server.getAddress(), server.getPort());
			return client.getTotalBytesReceived();
		} catch (Vanished e) {
			throw e.reason();
		} finally {
			client.close();
		}
	}
}
