/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.fieldbench.tftp.FetchListener;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.RequestedOptions;
import org.fieldbench.tftp.client.SelfTest.Expected;
import org.fieldbench.tftp.client.SelfTestReading;
import org.fieldbench.tftp.client.SelfTestReading.Outcome;
import org.fieldbench.tftp.client.SelfTestReading.Reader;
import org.fieldbench.tftp.client.TftpClient;

/** Reads one file from one server, and compares. */
public final class Readings {

	/** Nothing is far away, and nothing should be lost. */
	private static final ClientSettings SETTINGS = ClientSettings.STANDARD.with(RequestedOptions.STANDARD.windowSize(8))
			.with(ClientSettings.STANDARD.repetition().startingWith(Duration.ofMillis(500))).dallying(Duration.ZERO);

	private final InetSocketAddress server;
	private final boolean singlePort;
	private final String name;
	private final Expected expected;

	public Readings(InetSocketAddress server, boolean singlePort, String name, Expected expected) {
		this.server = server;
		this.singlePort = singlePort;
		this.name = name;
		this.expected = expected;
	}

	public SelfTestReading by(Reader reader) {
		if (reader == Reader.COMMONS_NET && singlePort) {
			return new SelfTestReading(server, true, reader, Outcome.LEFT_OUT, 0, Duration.ZERO,
					"Commons Net takes no answer from the port that it asked.");
		}
		Sha256 came = new Sha256(OutputStream.nullOutputStream());
		long start = System.nanoTime();
		String problem = problem(reader, came);
		return new SelfTestReading(server, singlePort, reader, problem.isEmpty() ? Outcome.PASSED : Outcome.FAILED, came.count(),
				Duration.ofNanos(System.nanoTime() - start), problem);
	}

	/** @return empty if all is well */
	private String problem(Reader reader, Sha256 came) {
		try {
			read(reader, came);
		} catch (IOException e) {
			return String.valueOf(e.getMessage());
		}
		return came.count() == expected.size() && came.hex().equals(expected.sha256()) ? ""
				: "Other bytes came than the file has: " + came.count() + " instead of " + expected.size() + ", or not the same.";
	}

	private void read(Reader reader, OutputStream to) throws IOException {
		if (reader == Reader.COMMONS_NET) {
			TftpFetch.fetch(server, name, to, FetchListener.NONE);
			return;
		}
		try (TftpClient client = new TftpClient(SETTINGS)) {
			client.get(server, name, to, ClientListener.NONE);
		}
	}
}
