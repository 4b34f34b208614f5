/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamingSourceTest {

	/** Knows exact names only, so that what finds a name is the renaming. */
	private static final FileSource EXACT = new FileSource() {
		private final InMemorySource files = new InMemorySource();

		{
			names().forEach(name -> files.put(name, name.getBytes()));
		}

		@Override
		public Optional<ServedFile> find(String requestedName) {
			return files.find(requestedName).filter(file -> file.name().equals(requestedName));
		}

		@Override
		public List<String> names() {
			return List.of("XMLDefault.cnf.xml", "OS79XX.TXT", "SEP001122334455.cnf.xml");
		}
	};

	@TempDir
	Path folder;

	private final FileSource source = new RenamingSource(EXACT, NameRules.parse("SEP{mac}.cnf.xml -> XMLDefault.cnf.xml\ngone -> missing"));

	@Test
	void aRuleDecidesEvenWhereTheNameExists() throws IOException {
		assertEquals("XMLDefault.cnf.xml", source.find("SEP001122334455.cnf.xml").orElseThrow().name());
		assertEquals("XMLDefault.cnf.xml", source.find("SEPaabbccddeeff.cnf.xml").orElseThrow().name());
		assertTrue(source.find("gone").isEmpty());
	}

	@Test
	void otherNamesAreLookedForAsTheyAreThenWithoutSpacesAtTheEnd() throws IOException {
		assertEquals("OS79XX.TXT", source.find("OS79XX.TXT").orElseThrow().name());
		assertEquals("OS79XX.TXT", source.find("OS79XX.TXT  ").orElseThrow().name());
		assertTrue(source.find(" OS79XX.TXT").isEmpty());
		assertEquals(EXACT.names(), source.names());
	}

	@Test
	void whatARulePutsInDoesNotLeaveTheFolder() throws IOException {
		Path root = Files.createDirectory(folder.resolve("root"));
		Files.writeString(folder.resolve("secret"), "x");
		Files.writeString(root.resolve("secret"), "inside");
		var renaming = new RenamingSource(new FolderSource(root), NameRules.parse("get/** -> **\nx* -> .*/secret"));
		assertEquals(6, renaming.find("get/secret").orElseThrow().size());
		assertTrue(renaming.find("get/../secret").isEmpty());
		assertTrue(renaming.find("x.").isEmpty());
	}
}
