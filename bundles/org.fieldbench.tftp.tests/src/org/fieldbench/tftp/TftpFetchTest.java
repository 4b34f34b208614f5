/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;

class TftpFetchTest extends ServerFixture {

	@Test
	void tellsHowFarItIs() throws Exception {
		files.with("f", MemorySource.bytes(1100));
		List<Long> told = new ArrayList<>();
		TftpFetch.fetch(start(NEVER), "f", new ByteArrayOutputStream(), told::add);
		assertEquals(List.of(512L, 1024L, 1100L), told);
	}

	@Test
	void aPulledPlugLeavesTheServerWithoutAWord() throws Exception {
		files.with("f", MemorySource.bytes(5000));
		InetSocketAddress address = start(SOON);
		TransferAbortedException plug = new TransferAbortedException("the plug was pulled");
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		assertSame(plug, assertThrows(TransferAbortedException.class, () -> TftpFetch.fetch(address, "f", received, bytes -> {
			if (bytes >= 1024) {
				throw plug;
			}
		})));
		assertEquals(1024, received.size());
		Transfer end = recorder.nextEnd();
		assertEquals(State.FAILED, end.state());
		assertEquals(512, end.bytes());
		assertTrue(end.failure().orElseThrow().contains("Stalled at block 2 of 10"), end.failure()::get);
	}

	@Test
	void aFullDiskIsTheCallersOwnException() throws Exception {
		files.with("f", MemorySource.bytes(5000));
		InetSocketAddress address = start(SOON);
		IOException full = new IOException("disk full");
		OutputStream disk = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw full;
			}
		};
		assertSame(full, assertThrows(IOException.class, () -> TftpFetch.fetch(address, "f", disk, FetchListener.NONE)));
	}

	@Test
	void aRefusalCarriesTheServersText() throws Exception {
		InetSocketAddress address = start(NEVER);
		IOException refusal = assertThrows(IOException.class,
				() -> TftpFetch.fetch(address, "missing", new ByteArrayOutputStream(), FetchListener.NONE));
		assertTrue(refusal.getMessage().contains("File not found"), refusal::getMessage);
	}
}
