/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.client.SelfTestReading.Outcome;
import org.fieldbench.tftp.internal.client.Readings;
import org.fieldbench.tftp.internal.client.Sha256;

/**
 * Serves a file on addresses of this computer, in standard and in single-port mode, and reads it back with two clients. Proves that
 * the server and the file are well; never that a phone gets through, since what goes from this computer to itself passes neither
 * its firewall nor its cable.
 *
 * @param files where the file is taken from
 * @param name of the file
 * @param addresses of this computer
 * @param port to listen on, 0 for a free one
 */
public record SelfTest(FileSource files, String name, List<InetAddress> addresses, int port) {

	public SelfTest {
		addresses = List.copyOf(addresses);
		if (addresses.isEmpty()) {
			throw new IllegalArgumentException("A self test needs an address to listen on.");
		}
	}

	/**
	 * The file as it is, without a server.
	 *
	 * @param size in bytes
	 * @param sha256 in lower-case hexadecimal
	 */
	public record Expected(long size, String sha256) {
	}

	/**
	 * @return what is to come
	 * @throws IOException if the file cannot be read
	 */
	public Expected expected() throws IOException {
		Optional<ServedFile> file = files.find(name);
		try (InputStream bytes = file.orElseThrow(() -> new FileNotFoundException("There is no file " + name + " to serve.")).open()) {
			Sha256 hash = new Sha256(OutputStream.nullOutputStream());
			return new Expected(bytes.transferTo(hash), hash.hex());
		}
	}

	/**
	 * @param each hears of each reading as it ends, on the calling thread
	 * @return whether no reading failed
	 * @throws ServerStartException if the server cannot listen; its message tells the user what to do
	 */
	public boolean run(Expected expected, Consumer<SelfTestReading> each) throws ServerStartException {
		boolean passed = true;
		for (boolean singlePort : new boolean[] { false, true }) {
			for (InetAddress address : addresses) {
				passed &= run(new ListenPoint(new InetSocketAddress(address, port), singlePort, Optional.empty()), expected, each);
			}
		}
		return passed;
	}

	private boolean run(ListenPoint place, Expected expected, Consumer<SelfTestReading> each) throws ServerStartException {
		try (TftpServer server = TftpServer.start(ServerSettings.of(place), files, TransferListener.NONE)) {
			Readings readings = new Readings(server.address(), place.singlePort(), name, expected);
			boolean passed = true;
			for (SelfTestReading.Reader reader : SelfTestReading.Reader.values()) {
				SelfTestReading reading = readings.by(reader);
				each.accept(reading);
				passed &= reading.outcome() != Outcome.FAILED;
			}
			return passed;
		}
	}
}
