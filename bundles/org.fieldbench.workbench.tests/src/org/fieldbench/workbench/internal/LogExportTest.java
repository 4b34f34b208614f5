/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.ui.internal.LogExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class LogExportTest {

	private final List<ServerEvent> events = List.of(Events.event(0, Severity.INFO, "Listens, on port 69."),
			Events.event(1, Severity.ERROR, "The phone\nfell \"silent\"."));

	@TempDir
	private Path folder;

	@Test
	void textHasALineForEach() throws IOException {
		List<String> lines = Files.readAllLines(write("log.txt"));
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).endsWith("Error\t127.0.0.1:2000\tThe phone fell \"silent\"."), lines.get(1));
	}

	@Test
	void csvQuotesWhatItMust() throws IOException {
		assertEquals("""
				time,severity,event,client,name,text\r
				1970-01-01T00:00:00Z,info,requested,,,"Listens, on port 69."\r
				1970-01-01T00:00:00Z,error,requested,127.0.0.1:2000,boot.bin,"The phone fell ""silent""."\r
				""", Files.readString(write("log.CSV")));
	}

	@Test
	void jsonLinesHaveTheTransfer() throws IOException {
		List<JsonObject> lines = Files.readAllLines(write("log.jsonl")).stream().map(line -> JsonParser.parseString(line).getAsJsonObject())
				.toList();
		assertTrue(lines.get(0).get("transfer").isJsonNull());
		assertEquals(1, lines.get(1).getAsJsonObject("transfer").get("id").getAsInt());
		assertEquals("error", lines.get(1).get("severity").getAsString());
	}

	@Test
	void replacesAFormerFile() throws IOException {
		Files.writeString(folder.resolve("log.txt"), "former");
		assertEquals(2, Files.readAllLines(write("log.txt")).size());
		assertEquals(List.of("log.txt"), names());
	}

	@Test
	void aFolderInTheWayIsSaidAndNothingIsLeftBehind() throws IOException {
		Path taken = Files.createDirectories(folder.resolve("log.txt").resolve("inner")).getParent();
		IOException said = assertThrows(IOException.class, () -> LogExport.write(events, taken));
		assertEquals(taken + " cannot be written: it is a folder. Name a file in it.", said.getMessage());
		assertEquals(List.of("log.txt"), names());
	}

	private Path write(String name) throws IOException {
		Path file = folder.resolve(name);
		LogExport.write(events, file);
		return file;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(each -> each.getFileName().toString()).toList();
		}
	}
}
