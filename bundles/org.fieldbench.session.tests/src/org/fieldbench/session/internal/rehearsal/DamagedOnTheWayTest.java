/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.fixture.Services;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal must not pass when the wire brings something else than the firmware bundle holds. */
class DamagedOnTheWayTest {

	@TempDir
	Path folder;

	@Test
	void failsWhenTheServerSendsOtherBytes() throws Exception {
		RehearsalResult result = run(source(Optional.of(new byte[] { 1, 2, 3 })));
		assertFalse(result.passed());
		assertFalse(result.images().get(0).matches());
		assertTrue(result.summary().startsWith("The rehearsal ended at step 11 of 15: "), result.summary());
		assertTrue(result.summary().contains("did not arrive as it is in the firmware bundle"), result.summary());
		assertEquals(10, result.stepsReached());
		assertTrue(Files.readString(result.jsonReport()).contains("\"matches\": false"));
	}

	@Test
	void failsWhenTheServerDoesNotHaveTheFile() throws Exception {
		RehearsalResult result = run(source(Optional.empty()));
		assertFalse(result.passed());
		assertTrue(result.summary().contains("The phone did not get " + Zips.BOOT + " from 127.0.0.1"), result.summary());
		assertEquals(Optional.of("11"), result.installedAfter(), "nothing was written");
		assertTrue(result.images().isEmpty());
		try (SessionStore store = SessionStores.open(folder.resolve("data"))) {
			assertEquals("failed", store.session(result.session()).orElseThrow().verdict().orElseThrow());
			assertTrue(store.events(result.session()).stream().anyMatch(event -> event.type().equals("conclusion")));
			assertTrue(store.events(result.session()).stream().anyMatch(event -> event.type().equals("step-failed")));
		}
	}

	private RehearsalResult run(FileSource source) throws Exception {
		var request = new RehearsalRequest("212", new InspectionRequest(Zips.sample(folder), Optional.of("IP710"), Optional.empty(),
				Optional.empty()), "11", false, false, OptionalInt.empty(), Optional.empty(), folder.resolve("data"));
		return new RehearsalService(Services.get(Catalogs.class), Services.get(FirmwareBench.class), (FirmwareArchive archive) -> source)
				.run(request, RehearsalListener.NONE);
	}

	private static FileSource source(Optional<byte[]> content) {
		return new FileSource() {
			@Override
			public Optional<ServedFile> find(String requestedName) {
				return content.map(bytes -> file(requestedName, bytes));
			}

			@Override
			public List<String> names() {
				return List.of();
			}
		};
	}

	private static ServedFile file(String name, byte[] bytes) {
		return new ServedFile() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() throws IOException {
				return new ByteArrayInputStream(bytes);
			}
		};
	}
}
