/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FileFormat;
import org.fieldbench.firmware.EntryContent;
import org.fieldbench.firmware.RealFirmware;
import org.junit.jupiter.api.Test;

/** What the content of real firmware says; see {@link RealFirmware}. */
class RealFirmwareTest {

	@Test
	void readsTheBootLoadersOfManyProcessors() throws Exception {
		Path root = RealFirmware.unpacked("u-boot-qemu").resolve("usr/lib/u-boot");
		assertEquals("ELF program for MIPS", scan(root.resolve("maltael/uboot.elf")).description());
		assertEquals("ELF program for PowerPC", scan(root.resolve("qemu-ppce500/uboot.elf")).description());
		assertEquals("ELF program for RISC-V", scan(root.resolve("qemu-riscv64/uboot.elf")).description());
		EntryContent image = scan(root.resolve("maltael/u-boot.bin"));
		assertEquals(FileFormat.OTHER, image.format());
		assertTrue(image.versions().get(0).startsWith("U-Boot 20"), image::toString);
	}

	@Test
	void readsDfuFilesAndTheirChecksums() throws Exception {
		Path root = RealFirmware.unpacked("ubertooth-firmware").resolve("usr/share/ubertooth/firmware");
		try (Stream<Path> files = Files.list(root)) {
			List<Path> dfu = files.filter(file -> file.toString().endsWith(".dfu")).toList();
			assertTrue(dfu.size() > 1, dfu::toString);
			for (Path file : dfu) {
				EntryContent content = scan(file);
				assertTrue(content.is(FileFormat.DFU), file + ": " + content);
				assertEquals(Optional.empty(), content.fault(), file.toString());
			}
		}
	}

	@Test
	void readsTheFirmwareOfAProcessor() throws Exception {
		Path root = RealFirmware.unpacked("opensbi").resolve("usr/lib/riscv64-linux-gnu/opensbi/generic");
		assertEquals("ELF program for RISC-V", scan(root.resolve("fw_jump.elf")).description());
		double entropy = scan(root.resolve("fw_jump.bin")).entropy();
		assertTrue(entropy > 5 && entropy < 7.5, "code is neither text nor compressed: " + entropy);
	}

	private static EntryContent scan(Path file) throws IOException {
		ContentScan scan = new ContentScan();
		byte[] bytes = Files.readAllBytes(file);
		scan.see(bytes, 0, bytes.length);
		return scan.finish().content();
	}
}
