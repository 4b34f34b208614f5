/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawTarEntry.file;
import static org.fieldbench.testing.RawTarEntry.longName;
import static org.fieldbench.testing.RawTarEntry.pax;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.testing.HostileTars;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawTar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tar archives and single images; what a file is, its content says. */
class ContainerTest {

	private static final byte[] IMAGE = HostileZips.noise(10_000);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "bundle.tar", "bundle.tar.gz", "bundle.tgz", "firmware" })
	void tarArchivesAreOpenedWhateverTheyAreCalled(String name) throws IOException {
		Path file = HostileTars.good().write(folder.resolve(name));
		FirmwareReport report = inspect(file);
		assertEquals(Verdict.GO, report.verdict(), () -> report.findings().toString());
		assertEquals(List.of("IP710/boot-15.bin", "IP710/app-2xA1.bin", "README.txt"), names(report));
		assertEquals(Sha256.of(HostileZips.noise(3000)), TestCatalogs.entry(report, "IP710/app-2xA1.bin").sha256());
		assertEquals(Sha256.of(Files.readAllBytes(file)), report.sha256());
		assertEquals(Files.size(file), report.size());
	}

	@Test
	void readsNamesOfAnyLengthAndOldHeaders() throws IOException {
		String deep = "folder/".repeat(20) + "boot-15.bin";
		RawTar tar = RawTar.of(file("old.bin", IMAGE).old(), pax('g', "comment", "made by a test"), longName(deep), file("cut", IMAGE),
				pax('x', "path", "größe/プログラム.bin", "mtime", "1.5", "size", "10000"), file("other", IMAGE));
		try (FirmwareArchive archive = FirmwareArchive.open(tar.write(folder.resolve("names.tar")))) {
			assertEquals(List.of("old.bin", deep, "größe/プログラム.bin"), archive.names());
			for (String name : archive.names()) {
				assertArrayEquals(IMAGE, bytes(archive, name));
			}
		}
	}

	@Test
	void bytesBehindTheEndAreTold() throws IOException {
		byte[] end = new byte[10_240];
		end[5000] = 1;
		assertEquals(List.of("5,240 bytes behind the end of the archive belong to none of its files."),
				findings(HostileTars.good().end(end).write(folder.resolve("more.tar"))));
		byte[] gzip = HostileTars.good().toGzip();
		byte[] padded = Arrays.copyOf(gzip, gzip.length + 1000);
		assertEquals(List.of(), findings(Files.write(folder.resolve("padded.tar.gz"), padded)));
		padded[gzip.length + 99] = 'x';
		assertEquals(List.of("100 bytes behind the end of the archive belong to none of its files."),
				findings(Files.write(folder.resolve("more.tar.gz"), padded)));
	}

	@Test
	void allMembersOfAGzipFileAreRead() throws IOException {
		byte[] tar = HostileTars.good().toBytes();
		byte[] first = RawTar.gzip(Arrays.copyOf(tar, 700));
		byte[] second = RawTar.gzip(Arrays.copyOfRange(tar, 700, tar.length));
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		assertEquals(3, inspect(Files.write(folder.resolve("members.tar.gz"), both)).entries().size());
	}

	@Test
	void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
		long before = temporary();
		Path file = HostileTars.good().write(folder.resolve("bundle.tar.gz"));
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			assertEquals(1024, bytes(archive, "IP710/boot-15.bin").length);
		}
		assertThrows(FirmwareException.class, () -> inspect(HostileTars.GZIP_CUT_OFF.write(folder)));
		assertThrows(FirmwareException.class, () -> inspect(HostileTars.GZIP_BOMB.write(folder)));
		assertThrows(FirmwareException.class,
				() -> inspect(Files.write(folder.resolve("x.tar.gz"), RawTar.gzip(HostileTars.TWO_NAMES.bytes()))));
		assertEquals(before, temporary());
	}

	@ParameterizedTest
	@ValueSource(strings = { "boot-15.bin", "phone.hex", "phone.st", "sip.ld", "boot" })
	void aFileThatIsNoArchiveIsAnImageByItself(String name) throws IOException {
		Path file = Files.write(folder.resolve(name), IMAGE);
		FirmwareReport report = inspect(file);
		assertEquals(List.of(name), names(report));
		assertEquals(Sha256.of(IMAGE), report.entries().get(0).sha256());
		assertEquals(report.sha256(), report.entries().get(0).sha256());
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			assertArrayEquals(IMAGE, bytes(archive, name));
			assertThrows(IOException.class, () -> archive.open("other"));
		}
	}

	@Test
	void anImageMayHoldAnything() throws IOException {
		byte[] end = { 'P', 'K', 5, 6, 0, 0, 0, 0, 9, 0, 9, 0, 9, 0, 0, 0, 9, 0, 0, 0, 0, 0 };
		for (byte[] content : List.of(RawTar.gzip(IMAGE), end(IMAGE, end), "text".getBytes(StandardCharsets.UTF_8),
				new byte[] { 0x1F, (byte) 0x8B, 8, 0, 1 }, new byte[2000])) {
			assertEquals(List.of("image.bin"), names(inspect(Files.write(folder.resolve("image.bin"), content))));
		}
	}

	@Test
	void anImageThatIsTooLargeIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("boot-15.bin"), IMAGE);
		ArchiveLimits limits = new ArchiveLimits(10, 9_999, 100_000, 10, 100_000);
		assertThrows(FirmwareException.class, () -> FirmwareArchive.open(file, limits, InspectionProgress.NONE));
	}

	private static byte[] end(byte[] image, byte[] end) {
		byte[] all = Arrays.copyOf(image, image.length + end.length);
		System.arraycopy(end, 0, all, image.length, end.length);
		return all;
	}

	private static List<String> findings(Path file) throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			return archive.findings().stream().map(Finding::what).toList();
		}
	}

	private static long temporary() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().matches("fieldbench.*\\.tmp")).count();
		}
	}

	private static byte[] bytes(FirmwareArchive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			return in.readAllBytes();
		}
	}

	private static List<String> names(FirmwareReport report) {
		return report.entries().stream().map(FirmwareEntry::name).toList();
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}
}
