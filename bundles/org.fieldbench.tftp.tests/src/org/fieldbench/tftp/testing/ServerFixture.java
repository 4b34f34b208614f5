/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.junit.jupiter.api.AfterEach;

/** Base of tests that talk with a server on a free loopback port. */
public abstract class ServerFixture {

	/** Long enough that nothing is repeated by chance, where a test is not about repetition. */
	protected static final Duration NEVER = Duration.ofSeconds(60);
	protected static final Duration SOON = Duration.ofMillis(50);

	protected final MemorySource files = new MemorySource();
	protected final Recorder recorder = new Recorder();
	protected TftpServer server;

	protected InetSocketAddress start(Duration retransmitAfter) throws IOException {
		return start(settings(retransmitAfter, 4));
	}

	/** @return settings under which a transfer fails after so many tries, however short the time */
	protected static ServerSettings settings(Duration retransmitAfter, int tries) {
		return ServerSettings.at(RawClient.loopback()).with(new Repetition(retransmitAfter, retransmitAfter, tries, Duration.ZERO));
	}

	protected InetSocketAddress start(ServerSettings settings) throws IOException {
		server = TftpServer.start(settings, files, recorder);
		return server.address();
	}

	@AfterEach
	protected void stop() {
		if (server != null) {
			server.close();
		}
	}
}
