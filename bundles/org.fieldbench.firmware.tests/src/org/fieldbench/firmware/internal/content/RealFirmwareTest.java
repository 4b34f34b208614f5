/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FileFormat;
import org.fieldbench.firmware.EntryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real firmware of packages of Debian. They are taken from the folder that the variable FIELDBENCH_DEBS names, else from apt's
 * cache; nothing is fetched. To have them: {@code apt-get install --download-only u-boot-qemu ubertooth-firmware opensbi}.
 */
class RealFirmwareTest {

	@TempDir
	Path folder;

	@Test
	void readsTheBootLoadersOfManyProcessors() throws Exception {
		Path root = unpacked("u-boot-qemu").resolve("usr/lib/u-boot");
		assertEquals("ELF program for MIPS", scan(root.resolve("maltael/uboot.elf")).description());
		assertEquals("ELF program for PowerPC", scan(root.resolve("qemu-ppce500/uboot.elf")).description());
		assertEquals("ELF program for RISC-V", scan(root.resolve("qemu-riscv64/uboot.elf")).description());
		EntryContent image = scan(root.resolve("maltael/u-boot.bin"));
		assertEquals(FileFormat.OTHER, image.format());
		assertTrue(image.versions().get(0).startsWith("U-Boot 20"), image::toString);
	}

	@Test
	void readsDfuFilesAndTheirChecksums() throws Exception {
		Path root = unpacked("ubertooth-firmware").resolve("usr/share/ubertooth/firmware");
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
		Path root = unpacked("opensbi").resolve("usr/lib/riscv64-linux-gnu/opensbi/generic");
		assertEquals("ELF program for RISC-V", scan(root.resolve("fw_jump.elf")).description());
		double entropy = scan(root.resolve("fw_jump.bin")).entropy();
		assertTrue(entropy > 5 && entropy < 7.5, "code is neither text nor compressed: " + entropy);
	}

	private Path unpacked(String name) throws IOException, InterruptedException {
		Path packages = Path.of(Optional.ofNullable(System.getenv("FIELDBENCH_DEBS")).orElse("/var/cache/apt/archives"));
		Optional<Path> deb = Optional.empty();
		if (Files.isDirectory(packages)) {
			try (Stream<Path> files = Files.list(packages)) {
				deb = files.filter(file -> file.getFileName().toString().matches(name + "_.*\\.deb")).findFirst();
			}
		}
		assumeTrue(deb.isPresent(), "The package " + name + " is not in " + packages + ", so no real firmware of it is read.");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "There is no dpkg-deb to unpack " + name + " with.");
		Path target = Files.createDirectory(folder.resolve(name));
		Process unpacking = new ProcessBuilder("/usr/bin/dpkg-deb", "-x", deb.get().toString(), target.toString()).inheritIO().start();
		assertEquals(0, unpacking.waitFor());
		return target;
	}

	private static EntryContent scan(Path file) throws IOException {
		ContentScan scan = new ContentScan();
		byte[] bytes = Files.readAllBytes(file);
		scan.see(bytes, 0, bytes.length);
		return scan.finish().content();
	}
}
