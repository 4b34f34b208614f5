/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No link leads an upload out of its folder, whenever it was made. */
class UploadEscapeTest extends UploadFixture {

	private Path elsewhere;

	@BeforeEach
	void makeElsewhere() throws IOException {
		elsewhere = Files.createDirectory(outside.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("precious"), "old");
	}

	@Test
	void aFolderThatIsALinkOutIsNone() throws IOException {
		Disk.link(folder.resolve("out"), elsewhere);
		UploadFolder target = open(RULES.withReplace(true));
		assertRefused(Reason.NAME, () -> begin(target, "out/new"));
		assertRefused(Reason.NAME, () -> begin(target, "out/precious"));
		assertEquals(List.of("precious"), Disk.names(elsewhere));
	}

	@Test
	void aFileThatIsALinkIsNeverReplacedNorWrittenThrough() throws IOException {
		Disk.link(folder.resolve("link"), elsewhere.resolve("precious"));
		Disk.link(folder.resolve("dangling"), elsewhere.resolve("new"));
		for (boolean replace : List.of(true, false)) {
			UploadFolder target = open(RULES.withReplace(replace));
			assertRefused(Reason.EXISTS, () -> begin(target, "link"));
			assertRefused(Reason.EXISTS, () -> begin(target, "dangling"));
			Upload late = begin(target, "late" + replace);
			write(late, "mine");
			Disk.link(folder.resolve("late" + replace), elsewhere.resolve("precious"));
			assertRefused(Reason.EXISTS, late::complete);
		}
		assertEquals("old", Files.readString(elsewhere.resolve("precious")));
		assertEquals(List.of("precious"), Disk.names(elsewhere));
	}

	@Test
	void aLinkInsideIsFollowed() throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		Disk.link(folder.resolve("same"), folder.resolve("sub"));
		put(open(RULES), "same/cfg.xml", "x");
		assertEquals("x", Files.readString(folder.resolve("sub/cfg.xml")));
	}

	@Test
	void aFolderThatIsExchangedMeanwhileTakesNothing() throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		Upload upload = begin(open(RULES), "sub/new");
		write(upload, "x");
		Files.move(folder.resolve("sub"), outside.resolve("away"));
		Disk.link(folder.resolve("sub"), elsewhere);
		assertRefused(Reason.NAME, upload::complete);
		assertEquals(List.of("precious"), Disk.names(elsewhere));
	}
}
