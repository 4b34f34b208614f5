/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.fieldbench.catalog.FileFormat;
import org.fieldbench.firmware.EntryContent;
import org.junit.jupiter.api.Test;

/** Each format is told by its bytes, and damage to what its own checksums cover is seen. */
class FormatsTest {

	@Test
	void tellsAUImageAndWhatItsHeaderSays() {
		EntryContent content = scan(Made.uImage("Linux-5.10.0", Made.noise(3000)));
		assertEquals(FileFormat.UIMAGE, content.format());
		assertEquals("U-Boot image \"Linux-5.10.0\": kernel for ARM, gzip, load address 0x80008000, entry point 0x80008040",
				content.description());
		assertEquals(Optional.empty(), content.fault());
	}

	@Test
	void seesEveryDamagedByteOfAUImage() {
		byte[] good = Made.uImage("x", Made.noise(200));
		for (int i = 4; i < good.length; i++) {
			byte[] bad = good.clone();
			bad[i] ^= 0x10;
			assertTrue(scan(bad).fault().isPresent(), "byte " + i);
		}
	}

	@Test
	void seesThatAUImageWasCutOff() {
		byte[] good = Made.uImage("x", Made.noise(200));
		assertEquals("its U-Boot header announces 200 bytes, and only 199 follow", scan(Arrays.copyOf(good, good.length - 1)).fault().orElseThrow());
		assertEquals(Optional.empty(), scan(Made.join(good, Made.noise(10))).fault(), "padding behind it is no damage");
	}

	@Test
	void aHeaderCutOffIsNoUImage() {
		assertEquals(FileFormat.OTHER, scan(Arrays.copyOf(Made.uImage("x", Made.noise(200)), 63)).format());
	}

	@Test
	void tellsADfuFileByItsEnd() {
		EntryContent content = scan(Made.dfu(Made.noise(5000)));
		assertEquals(List.of(FileFormat.DFU), content.formats());
		assertEquals("DFU file for USB device 1D50:6002", content.description());
		assertEquals(Optional.empty(), content.fault());
		assertEquals(List.of(FileFormat.UIMAGE, FileFormat.DFU), scan(Made.dfu(Made.uImage("x", Made.noise(100)))).formats());
	}

	@Test
	void seesDamageAnywhereInADfuFile() {
		byte[] good = Made.dfu(Made.noise(100));
		for (int i = 0; i < good.length; i++) {
			byte[] bad = good.clone();
			bad[i] ^= 1;
			EntryContent content = scan(bad);
			assertTrue(content.fault().isPresent() || !content.is(FileFormat.DFU), "byte " + i);
		}
	}

	@Test
	void tellsElfInBothByteOrders() {
		assertEquals("ELF program for ARM", scan(Made.elf(40, false)).description());
		assertEquals("ELF program for MIPS", scan(Made.elf(8, true)).description());
		assertEquals("ELF program for processor 4660", scan(Made.elf(0x1234, true)).description());
		assertEquals(FileFormat.ELF, scan(Made.elf(40, false)).format());
	}

	@Test
	void tellsWindowsPrograms() {
		assertEquals("Windows program for x86-64", scan(Made.windowsProgram()).description());
		EntryContent old = scan(Made.text("MZ\1\2"));
		assertEquals(FileFormat.PE, old.format());
		assertEquals("DOS or Windows program", old.description());
	}

	@Test
	void tellsHexFilesAndTheirFaults() {
		for (int records : new int[] { 1, 100, 10_000 }) {
			assertSound(FileFormat.INTEL_HEX, Made.intelHex(records));
			assertSound(FileFormat.SRECORD, Made.sRecords(records));
		}
		assertTrue(scan(Made.text(":0200000ABCD00\n")).fault().isEmpty(), "not hexadecimal pairs: no Intel HEX");
		assertFault("Intel HEX", new String(Made.intelHex(3)).replaceFirst("ABCD", "ABCE"));
		assertFault("S-records", new String(Made.sRecords(3)).replaceFirst("ABCD", "ABCE"));
		assertFault("Intel HEX", new String(Made.intelHex(3)).replaceFirst(":02", ":03"));
	}

	@Test
	void aTextThatBeginsLikeAHexFileIsText() {
		assertEquals(FileFormat.TEXT, scan(Made.text(":0000 is the address\nof it\n")).format());
		assertEquals(FileFormat.TEXT, scan(Made.text("See the release notes\n")).format());
	}

	@Test
	void tellsArchives() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(Made.noise(100));
		}
		assertSound(FileFormat.GZIP, packed.toByteArray());
		assertSound(FileFormat.ZIP, Made.text("PK\3\4 and so on"));
		assertSound(FileFormat.TAR, Made.tar("boot/boot.bin"));
		assertEquals("tar archive that begins with \"boot/boot.bin\"", scan(Made.tar("boot/boot.bin")).description());
		byte[] bad = Made.tar("boot.bin");
		bad[0] = 'B';
		assertTrue(scan(bad).fault().isPresent());
	}

	@Test
	void whatIsNothingElseIsTextOrBinaryData() {
		assertEquals("text", scan(Made.text("Hello\r\n\u00E4")).description());
		assertEquals("empty", scan(new byte[0]).description());
		assertEquals("binary data", scan(Made.noise(50)).description());
		assertEquals("binary data, as dense as if compressed or encrypted", scan(Made.noise(100_000)).description());
		assertEquals("binary data", scan(new byte[100_000]).description());
	}

	@Test
	void noNoiseIsTakenForAFormatWithChecksums() {
		for (int size = 1; size < 3000; size++) {
			EntryContent content = scan(Made.noise(size));
			assertFalse(content.is(FileFormat.DFU) || content.is(FileFormat.UIMAGE) || content.fault().isPresent(), content::toString);
		}
	}

	private static void assertSound(FileFormat format, byte[] file) {
		EntryContent content = scan(file);
		assertEquals(format, content.format());
		assertEquals(Optional.empty(), content.fault());
	}

	private static void assertFault(String words, String file) {
		assertTrue(scan(Made.text(file)).fault().orElse("").contains(words), file);
	}

	private static EntryContent scan(byte[] file) {
		ContentScan scan = new ContentScan();
		scan.see(file, 0, file.length);
		return scan.finish().content();
	}
}
