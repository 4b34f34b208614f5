/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.fieldbench.tftp.files.Disk.content;
import static org.fieldbench.tftp.files.Disk.link;
import static org.fieldbench.tftp.files.Disk.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that change, vanish or are exchanged after they were found. */
class FolderChangesTest {

	@TempDir
	Path outside;

	private Path folder;
	private Path path;
	private FolderSource source;
	private ServedFile file;

	enum Change {
		GROWS {
			@Override
			void happens(Path file) throws IOException {
				Files.writeString(file, "more", StandardOpenOption.APPEND);
			}
		},
		SHRINKS {
			@Override
			void happens(Path file) throws IOException {
				Files.writeString(file, "in");
			}
		},
		IS_REWRITTEN {
			@Override
			void happens(Path file) throws IOException {
				FileTime before = Files.getLastModifiedTime(file);
				Files.writeString(file, "INSIDE");
				Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 10));
			}
		},
		IS_REPLACED {
			@Override
			void happens(Path file) throws IOException {
				Path other = Files.writeString(file.resolveSibling("other"), "INSIDE");
				Files.setLastModifiedTime(other, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10));
				Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
			}
		};

		abstract void happens(Path file) throws IOException;
	}

	@BeforeEach
	void layOut() throws IOException {
		write(outside.resolve("secret/file"), "secret");
		folder = Files.createDirectory(outside.resolve("root"));
		path = write(folder.resolve("sub/file"), "inside");
		source = new FolderSource(folder);
		file = source.find("sub/file").orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(Change.class)
	void aChangeIsSeenWhileAndBeforeItIsRead(Change change) throws IOException {
		Object before = file.revision().orElseThrow();
		assertEquals(before, file.revision().orElseThrow());
		assertEquals(before, source.find("/SUB/FILE").orElseThrow().revision().orElseThrow());
		try (InputStream reading = file.open()) {
			change.happens(path);
			assertNotEquals(before, file.revision().orElseThrow());
		}
		String message = assertThrows(IOException.class, file::open).getMessage();
		assertEquals("sub/file was changed since it was asked for.", message);
		assertEquals(Files.readString(path), content(source.find("sub/file").orElseThrow()));
	}

	@Test
	void whatVanishedIsGone() throws IOException {
		Files.delete(path);
		assertEquals("sub/file", assertThrows(NoSuchFileException.class, file::revision).getFile());
		assertEquals("sub/file", assertThrows(NoSuchFileException.class, file::open).getFile());
		assertTrue(source.find("sub/file").isEmpty());
	}

	@Test
	void whatBecameALinkOutIsNotOpened() throws IOException {
		Files.delete(path);
		link(path, outside.resolve("secret/file"));
		assertThrows(IOException.class, file::open);
		assertThrows(NoSuchFileException.class, file::revision);
	}

	@Test
	void whatLiesBehindAFolderThatBecameALinkOutIsNotOpened() throws IOException {
		Files.move(folder.resolve("sub"), folder.resolve("away"));
		link(folder.resolve("sub"), outside.resolve("secret"));
		assertThrows(IOException.class, file::open);
		assertThrows(NoSuchFileException.class, file::revision);
	}

	@Test
	void aPipeThatTookItsPlaceHoldsNobodyUp() throws Exception {
		Files.delete(path);
		Disk.pipe(path);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			assertThrows(IOException.class, file::open);
			assertThrows(NoSuchFileException.class, file::revision);
		});
	}

	/** However the folder is exchanged for a link out and back, what is read comes from inside or not at all. */
	@Test
	void noRaceLeadsOut() throws Exception {
		Files.setLastModifiedTime(outside.resolve("secret/file"), Files.getLastModifiedTime(path));
		Path link = link(outside.resolve("link"), outside.resolve("secret"));
		var done = new AtomicBoolean();
		CompletableFuture<Void> swapping = CompletableFuture.runAsync(() -> {
			while (!done.get()) {
				swap(link);
			}
		});
		int read = 0;
		for (int i = 0; i < 3000; i++) {
			read += readInside() ? 1 : 0;
		}
		done.set(true);
		swapping.get(30, TimeUnit.SECONDS);
		assertEquals("inside", content(source.find("sub/file").orElseThrow()), read + " were read meanwhile");
	}

	private void swap(Path link) {
		try {
			Files.move(folder.resolve("sub"), outside.resolve("parked"));
			Files.move(link, folder.resolve("sub"));
			Files.move(folder.resolve("sub"), link);
			Files.move(outside.resolve("parked"), folder.resolve("sub"));
		} catch (IOException e) {
			throw new IllegalStateException("nothing else moves anything here", e);
		}
	}

	private boolean readInside() throws IOException {
		var found = source.find("sub/file");
		if (found.isEmpty()) {
			return false;
		}
		String content;
		try {
			content = content(found.get());
		} catch (IOException e) {
			return false;
		}
		assertEquals("inside", content);
		return true;
	}
}
