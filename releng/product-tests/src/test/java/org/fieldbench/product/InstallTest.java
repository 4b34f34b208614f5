/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code install}: a partner's feature gets into a copy of the product, and out of it, from a p2 archive alone. */
class InstallTest {

	private static final Path REPOSITORY = Path.of("..", "org.fieldbench.product", "target", "repository").toAbsolutePath().normalize();
	private static final String VENDORS = "org.fieldbench.partner.vendors";

	@TempDir
	private Path folder;
	private Product product;
	private Path script;

	@BeforeEach
	void aCopyOfTheProduct() throws IOException {
		product = new Product(folder.resolve("data"));
		Path home = Product.script().getParent();
		Path copy = folder.resolve("a copy");
		try (Stream<Path> files = Files.walk(home)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, copy.resolve(home.relativize(file).toString()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		script = copy.resolve(Product.script().getFileName());
	}

	@Test
	void theVendorsComeAndGo() throws Exception {
		assertFalse(run(0, "phones").out().contains("Snom"));
		assertTrue(run(0, "install", "--list", REPOSITORY.toString()).out().contains(VENDORS));
		assertTrue(run(0, "install", REPOSITORY.toString()).out().startsWith("Installed: Phones of other vendors (" + VENDORS));

		assertTrue(run(0, "phones").out().contains("snom820"));
		JsonObject ip72 = JsonParser.parseString(run(0, "phones", "IP72", "--json").out()).getAsJsonObject();
		assertTrue(ip72.toString().contains("\"forbidden\":true"), ip72.toString());
		assertTrue(run(0, "decode", "--model", "IP72", "07-141").out().contains("problem"));
		assertTrue(run(0, "install", "--list").out().contains(VENDORS));

		assertTrue(run(1, "install", REPOSITORY.toString(), VENDORS).err().contains("installed already"));
		run(0, "install", "--remove", VENDORS);
		assertFalse(run(0, "phones").out().contains("Snom"));
		assertEquals("Nothing was installed.\n", run(0, "install", "--list").out().replace("\r", ""));
	}

	@Test
	void aZipDoesAsWell() throws Exception {
		Path zip = zipped(REPOSITORY);
		assertTrue(run(0, "install", zip.toString(), VENDORS).out().startsWith("Installed"));
		assertTrue(run(0, "phones").out().contains("snom320"));
	}

	@Test
	void whatIsNoArchiveIsRefused() throws Exception {
		Path text = Files.writeString(folder.resolve("a.zip"), "no zip");
		assertTrue(run(1, "install", text.toString()).err().contains("neither a folder nor a zip"));
		assertTrue(run(1, "install", Files.createDirectory(folder.resolve("empty")).toString()).err().contains("no archive of add-ons"));
		assertTrue(run(1, "install", folder.resolve("gone.zip").toString()).err().contains("There is no archive"));
		assertTrue(run(1, "install", REPOSITORY.toString(), "org.example.none").err().contains("holds no add-on org.example.none"));
		assertTrue(run(1, "install", "--remove", VENDORS).err().contains("No add-on " + VENDORS + " is installed."));
	}

	private Product.Run run(int exit, String... arguments) throws Exception {
		return product.finish(product.start(script, arguments)).expect(exit);
	}

	private Path zipped(Path source) throws IOException {
		Path zip = folder.resolve("partners.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out);
				Stream<Path> files = Files.walk(source)) {
			List<Path> regular = files.filter(Files::isRegularFile).toList();
			for (Path file : regular) {
				entries.putNextEntry(new ZipEntry(source.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, entries);
			}
		}
		return zip;
	}
}
