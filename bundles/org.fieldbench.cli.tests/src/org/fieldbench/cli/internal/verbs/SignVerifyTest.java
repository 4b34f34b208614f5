/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.Altigen;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignVerifyTest {

	private final Catalogs catalogs = Altigen.catalogs();
	private final CommandLineBench bench = new CommandLineBench().verb("sign", SignVerb::new).verb("verify", VerifyVerb::new)
			.service(Catalogs.class, catalogs).service(FirmwareBench.class, Fakes.bench(catalogs));

	@TempDir
	private Path folder;
	private String sample;

	@BeforeEach
	void writeSample() throws IOException {
		sample = SampleBundle.write(folder).toString();
	}

	@Test
	void whatIsSignedPassesForTheSigner() {
		assertEquals(Verb.OK, at("desk", "sign", sample));
		assertTrue(bench.out().contains("Your key"), bench.out());
		assertEquals(Verb.OK, at("desk", "verify", sample));
		assertTrue(bench.out().contains("Passed: The firmware bundle is the one that was signed, by you."), bench.out());
	}

	@Test
	void othersTrustTheKeyFirst() {
		at("desk", "sign", sample, "--json");
		String fingerprint = bench.json().getAsJsonObject().get("fingerprint").getAsString();
		assertEquals(Verb.FAILED, at("site", "verify", sample));
		assertTrue(bench.out().contains("not trusted") && bench.out().contains(fingerprint), bench.out());
		assertTrue(bench.out().contains("--trust NAME"), bench.out());
		assertEquals(Verb.OK, at("site", "verify", sample, "--trust", "Desk in Lyon"));
		assertEquals(Verb.OK, at("site", "verify", sample, "--json"));
		assertEquals("Desk in Lyon", bench.json().getAsJsonObject().get("signer").getAsString());
	}

	@Test
	void anotherBundleFailsAndItsKeyIsNotTrusted() throws IOException {
		at("desk", "sign", sample, "-o", folder.resolve("m").toString());
		String other = HostileZips.good().write(folder.resolve("other.zip")).toString();
		assertEquals(Verb.FAILED, at("site", "verify", other, "--manifest", folder.resolve("m").toString(), "--trust", "Desk"));
		assertTrue(bench.out().contains("IP710/boot-15.bin was not signed."), bench.out());
		assertTrue(bench.out().contains("Failed: The firmware bundle is not the one that was signed."), bench.out());
		assertEquals(Verb.FAILED, at("site", "verify", sample, "--manifest", folder.resolve("m").toString(), "--json"));
		assertTrue(bench.json().getAsJsonObject().get("signer").isJsonNull(), "a wrong bundle must not bring trust");
	}

	@Test
	void aFolderIsSignedAndAnotherFileInItIsNoticed() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		Files.write(plain.resolve("ip710-boot-15.bin"), new byte[1000]);
		assertEquals(Verb.OK, at("desk", "sign", plain.toString()));
		assertTrue(Files.exists(folder.resolve("plain.manifest")));
		assertEquals(Verb.OK, at("desk", "verify", plain.toString()), bench.out());
		Files.write(plain.resolve("more.txt"), new byte[1]);
		assertEquals(Verb.FAILED, at("desk", "verify", plain.toString()));
		assertTrue(bench.out().contains("more.txt was not signed."), bench.out());
	}

	@Test
	void aBundleThatCannotBeReadAsAWholeIsNotSigned() throws IOException {
		assertEquals(Verb.FAILED, at("desk", "sign", FaultyZips.WRONG_CHECKSUM.write(folder).toString()));
		assertTrue(bench.err().contains("cannot be signed") && bench.err().contains("checksum"), bench.err());
		assertFalse(Files.exists(folder.resolve("wrong-checksum.zip.manifest")));
	}

	@Test
	void aChangedManifestFails() throws IOException {
		at("desk", "sign", sample);
		Path manifest = Path.of(sample + ".manifest");
		Files.writeString(manifest, Files.readString(manifest).replaceFirst("entry .", "entry 0"));
		assertEquals(Verb.FAILED, at("desk", "verify", sample));
		assertTrue(bench.out().contains("was changed after it was signed"), bench.out());
	}

	@Test
	void saysWhatIsMissing() throws IOException {
		assertEquals(Verb.FAILED, at("desk", "verify", sample));
		assertTrue(bench.err().contains("There is no manifest") && bench.err().contains("--manifest"), bench.err());
		Files.write(Path.of(sample + ".manifest"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });
		assertEquals(Verb.FAILED, at("desk", "verify", sample));
		assertTrue(bench.err().contains("cannot be read as a manifest"), bench.err());
		assertEquals(Verb.FAILED, at("desk", "sign", sample, "-o", folder.resolve("no/such/m").toString()));
		assertTrue(bench.err().contains("no such folder"), bench.err());
		assertFalse(bench.err().contains("Exception"), bench.err());
	}

	private int at(String place, String... words) {
		String[] all = new String[words.length + 2];
		System.arraycopy(words, 0, all, 0, words.length);
		all[words.length] = "--data";
		all[words.length + 1] = folder.resolve(place).toString();
		return bench.run(all);
	}
}
