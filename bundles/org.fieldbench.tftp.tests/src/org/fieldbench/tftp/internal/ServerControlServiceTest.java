/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.tftp.FetchListener;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerControlServiceTest {

	private static final ServerSettings ANY_PORT = ServerSettings.at(RawClient.loopback());

	private final ServerControl control = new ServerControlService();
	private final Recorder recorder = new Recorder();
	private final AtomicInteger serverChanges = new AtomicInteger();

	@AfterEach
	void stop() {
		control.stop();
	}

	private void listen() {
		control.addListener(new ServerControl.Listener() {
			@Override
			public void changed(Transfer transfer) {
				recorder.changed(transfer);
			}

			@Override
			public void serverChanged() {
				serverChanges.incrementAndGet();
			}
		});
	}

	private void fetch(String name) throws IOException {
		TftpFetch.fetch(control.address().orElseThrow(), name, new ByteArrayOutputStream(), FetchListener.NONE);
	}

	@Test
	void servesWhatItIsToldToAndWhileRunningSomethingElse() throws Exception {
		listen();
		assertEquals(Optional.empty(), control.label());
		control.start(ANY_PORT);
		control.serve("one.zip", new MemorySource().with("a", new byte[5]));
		fetch("a");
		control.serve("two.zip", new MemorySource().with("b", new byte[5]));
		fetch("b");
		assertEquals(Optional.of("two.zip"), control.label());
		assertEquals(List.of("b"), control.names());
		assertThrows(IOException.class, () -> fetch("a"));
		assertEquals(3, serverChanges.get());
	}

	@Test
	void startingTwiceAndStoppingTwiceDoNothingMore() throws Exception {
		listen();
		control.start(ANY_PORT);
		var address = control.address();
		control.start(ANY_PORT);
		assertEquals(address, control.address());
		control.stop();
		control.stop();
		assertEquals(Optional.empty(), control.address());
		assertEquals(2, serverChanges.get());
	}

	@Test
	void aFailedStartLeavesItStopped() throws Exception {
		try (TftpServer other = TftpServer.start(ANY_PORT, new MemorySource(), TransferListener.NONE)) {
			assertThrows(ServerStartException.class, () -> control.start(ServerSettings.at(other.address())));
		}
		assertEquals(Optional.empty(), control.address());
		control.start(ANY_PORT);
	}

	@Test
	void transfersAreNumberedOnAfterARestart() throws Exception {
		listen();
		control.serve("zip", new MemorySource().with("a", new byte[5]));
		for (int i = 0; i < 2; i++) {
			control.start(ANY_PORT);
			fetch("a");
			recorder.nextEnd();
			control.stop();
		}
		assertEquals(List.of(1L, 2L), control.transfers().stream().map(Transfer::id).toList());
		control.clearFinished();
		assertEquals(List.of(), control.transfers());
	}

	@Test
	void theOldestFinishedAreDropped() throws Exception {
		TransferHistory history = new TransferHistory(2);
		Recorder source = new Recorder();
		try (TftpServer server = TftpServer.start(ANY_PORT, new MemorySource().with("a", new byte[1]), source)) {
			for (int i = 0; i < 4; i++) {
				TftpFetch.fetch(server.address(), "a", new ByteArrayOutputStream(), FetchListener.NONE);
				source.nextEnd();
			}
		}
		source.all().forEach(history::put);
		assertEquals(List.of(3L, 4L), history.all().stream().map(Transfer::id).toList());
	}

	@Test
	void aListenersFaultReachesNobody() throws Exception {
		control.addListener(new ServerControl.Listener() {
			@Override
			public void changed(Transfer transfer) {
				throw new IllegalStateException("changed");
			}

			@Override
			public void serverChanged() {
				throw new IllegalStateException("serverChanged");
			}
		});
		listen();
		control.serve("zip", new MemorySource().with("a", new byte[5]));
		control.start(ANY_PORT);
		fetch("a");
		assertTrue(recorder.nextEnd().sha256().isPresent());
	}
}
