/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.OptionalLong;

import org.fieldbench.tftp.internal.client.Dallying;
import org.fieldbench.tftp.internal.client.Job;
import org.fieldbench.tftp.internal.client.OptionsRefusedException;
import org.fieldbench.tftp.internal.client.Receiver;
import org.fieldbench.tftp.internal.client.Sender;

/**
 * A TFTP client: RFC 1350 in the modes octet and netascii, with the options blksize (RFC 2348), timeout and tsize (RFC 2349),
 * windowsize (RFC 7440), utimeout and rollover. It works with servers that answer from a port of its own for each transfer, and
 * with those that answer from the port they listen on. Safe for use by several threads, each with a transfer of its own.
 */
public final class TftpClient implements AutoCloseable {

	@FunctionalInterface
	private interface Transfer {
		ClientResult run(ClientSettings settings) throws IOException;
	}

	private final ClientSettings settings;
	private final Dallying dallying = new Dallying();

	public TftpClient(ClientSettings settings) {
		this.settings = settings;
	}

	/**
	 * Reads a file. Returns when it is complete; the last ACK is still repeated for a while if need be, see {@link #close()}.
	 *
	 * @param name as the server is to see it, without NUL
	 * @param to takes the bytes; stays open. What it got before a failure is worth nothing
	 * @throws ClientException if the transfer fails
	 * @throws IOException whatever {@code to} threw; the server is told that it ended
	 */
	public ClientResult get(InetSocketAddress server, String name, OutputStream to, ClientListener listener) throws IOException {
		return transfer(with -> Receiver.receive(new Job(server, name, OptionalLong.empty(), with, listener), to, dallying));
	}

	/**
	 * Writes a file. Returns when the server has acknowledged all of it.
	 *
	 * @param name as the server is to see it, without NUL
	 * @param from the file's bytes; stays open
	 * @param size of the file in bytes if it is known, to be announced if the options say so; never announced in netascii, where
	 *             the bytes on the wire are more
	 * @throws ClientException if the transfer fails
	 * @throws IOException whatever {@code from} threw; the server is told that it ended
	 */
	public ClientResult put(InetSocketAddress server, String name, InputStream from, OptionalLong size, ClientListener listener)
			throws IOException {
		return transfer(with -> Sender.send(new Job(server, name, size, with, listener), from));
	}

	private ClientResult transfer(Transfer transfer) throws IOException {
		try {
			return transfer.run(settings);
		} catch (OptionsRefusedException e) {
			if (!settings.withoutOptionsToo() || settings.options().equals(RequestedOptions.NONE)) {
				throw e;
			}
			return transfer.run(settings.with(RequestedOptions.NONE)).afterRefusedOptions();
		}
	}

	/** Waits until no last ACK may have to be repeated any more, at most for the time that the settings say. */
	@Override
	public void close() {
		dallying.await();
	}
}
