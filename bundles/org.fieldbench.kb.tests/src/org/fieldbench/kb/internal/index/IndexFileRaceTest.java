/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Several find the same broken index at once: one replaces it, and what each of them then writes is in the file that is there. */
@Timeout(300)
class IndexFileRaceTest {

	private static final int ROUNDS = 150;

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("index/articles.db");
	}

	private void damage() throws IOException {
		Files.createDirectories(file().getParent());
		for (String suffix : List.of("-wal", "-shm")) {
			Files.deleteIfExists(Path.of(file() + suffix));
		}
		Files.writeString(file(), "This is no index. ".repeat(1000));
	}

	private Set<String> marks() throws Exception {
		try (IndexFile index = new IndexFile(() -> Optional.of(file()))) {
			return index.read(connection -> {
				Set<String> keys = new TreeSet<>();
				try (var select = connection.createStatement(); var rows = select.executeQuery("SELECT key FROM fact WHERE key GLOB '[ab][0-9]*'")) {
					while (rows.next()) {
						keys.add(rows.getString(1));
					}
				}
				return keys;
			});
		}
	}

	@Test
	void twoThreadsWithAnIndexEach() throws Exception {
		CyclicBarrier together = new CyclicBarrier(2);
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int round = 0; round < ROUNDS; round++) {
				damage();
				List<Future<?>> opened = new ArrayList<>();
				for (String mark : List.of("a" + round, "b" + round)) {
					opened.add(both.submit(() -> {
						together.await();
						IndexOpener.open(file(), mark);
						return mark;
					}));
				}
				for (Future<?> one : opened) {
					one.get();
				}
				assertEquals(Set.of("a" + round, "b" + round), marks(), "round " + round);
			}
		}
	}

	@Test
	void twoProcesses() throws Exception {
		Process one = process("a");
		Process other = process("b");
		try (PrintStream toOne = new PrintStream(one.getOutputStream(), true); PrintStream toOther = new PrintStream(other.getOutputStream(), true);
				BufferedReader fromOne = one.inputReader(); BufferedReader fromOther = other.inputReader()) {
			for (int round = 0; round < ROUNDS; round++) {
				damage();
				toOne.println(round);
				toOther.println(round);
				assertEquals(List.of("a" + round, "b" + round), List.of(fromOne.readLine(), fromOther.readLine()));
				assertEquals(Set.of("a" + round, "b" + round), marks(), "round " + round);
			}
		} finally {
			one.destroyForcibly();
			other.destroyForcibly();
		}
	}

	private Process process(String name) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Djava.io.tmpdir=" + folder, "-cp", classPath(), IndexOpener.class.getName(), file().toString(), name)
				.redirectError(folder.resolve("errors-" + name).toFile()).start();
	}

	private static String classPath() {
		return Stream.of(IndexOpener.class, IndexFile.class, org.sqlite.SQLiteConfig.class)
				.map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath()).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** Two that use it find that it is damaged; the second to notice must not throw away what the first has made. */
	@Test
	void whoFindsTheDamageLaterTakesTheNewOne() throws Exception {
		List<String> lost = new ArrayList<>();
		try (IndexFile one = new IndexFile(() -> Optional.of(file())); IndexFile other = new IndexFile(() -> Optional.of(file()))) {
			one.onLoss(() -> lost.add("one"));
			other.onLoss(() -> lost.add("other"));
			IndexOpener.write(one, "before");
			IndexOpener.write(other, "also before");
			one.replace();
			IndexOpener.write(one, "a1");
			IndexOpener.write(other, "b1");
			assertEquals(List.of("other"), lost);
		}
		assertEquals(Set.of("a1", "b1"), marks());
	}

	/** The damage is in a page that is read when both have it open: one replaces the file, the other takes what is there then. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void twoThreadsInTheMidstOfTheirWork(boolean share) throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			int now = round;
			Files.deleteIfExists(file());
			CyclicBarrier together = new CyclicBarrier(2);
			try (IndexFile one = new IndexFile(() -> Optional.of(file())); IndexFile other = new IndexFile(() -> Optional.of(file()));
					ExecutorService both = Executors.newFixedThreadPool(2)) {
				IndexOpener.write(one, "first");
				IndexOpener.write(other, "second");
				Future<?> a = both.submit(() -> useBroken(one, together, "a" + now));
				Future<?> b = both.submit(() -> useBroken(share ? one : other, together, "b" + now));
				a.get();
				b.get();
			}
			assertEquals(Set.of("a" + round, "b" + round), marks(), "round " + round);
		}
	}

	/** The file that has the first mark is the broken one. */
	private static Integer useBroken(IndexFile index, CyclicBarrier together, String mark) throws Exception {
		together.await();
		index.read(connection -> {
			if (IndexTables.number(connection, "SELECT count(*) FROM fact WHERE key = 'first'") > 0) {
				throw new SQLiteException("a broken page", SQLiteErrorCode.SQLITE_CORRUPT);
			}
			return 1;
		});
		IndexOpener.write(index, mark);
		return 1;
	}

	/** A program that dies while it has the lock leaves the file of the lock, and nobody waits for it. */
	@Test
	void whatIsLeftOfALockIsNone() throws Exception {
		damage();
		Files.writeString(Path.of(file() + ".lock"), "left");
		IndexOpener.open(file(), "a1");
		assertEquals(Set.of("a1"), marks());
	}

	/** The one that waits goes on when the other has done, be it by dying: the system takes the lock away with the process. */
	@Test
	void waitsForAnotherProcess() throws Exception {
		damage();
		Process holder = holder();
		try (BufferedReader out = holder.inputReader(); ExecutorService thread = Executors.newSingleThreadExecutor()) {
			assertEquals("locked", out.readLine());
			Future<String> opened = thread.submit(() -> {
				IndexOpener.open(file(), "a1");
				return Files.readString(Path.of(file() + ".told"));
			});
			holder.getOutputStream().close();
			assertEquals("done", opened.get(), "what the other wrote before it let go is there");
		} finally {
			holder.destroyForcibly();
		}
		assertEquals(Set.of("a1"), marks());
	}

	private Process holder() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp", classPath(),
				LockHolder.class.getName(), file().toString()).start();
	}

	/** Holds the lock until its input ends; then says so and dies without letting go. */
	public static final class LockHolder {

		private LockHolder() {
		}

		public static void main(String... words) throws IOException {
			FileChannel channel = FileChannel.open(Path.of(words[0] + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.lock();
			System.out.println("locked");
			System.in.read();
			Files.writeString(Path.of(words[0] + ".told"), "done");
			Runtime.getRuntime().halt(lock.isValid() ? 0 : 1);
		}
	}

	/** Where the file of the lock cannot be made there is still an index. */
	@Test
	void opensWithoutALockWhereThereIsNone() throws Exception {
		Files.createDirectories(Path.of(file() + ".lock"));
		damage();
		IndexOpener.open(file(), "a1");
		assertEquals(Set.of("a1"), marks());
	}

	/** In a folder that cannot be written nothing is kept, and nothing is in the way. */
	@Test
	void isTemporaryWhereTheFolderCannotBeMade() throws Exception {
		Files.writeString(folder.resolve("index"), "a file");
		try (IndexFile index = new IndexFile(() -> Optional.of(file()))) {
			IndexOpener.write(index, "a1");
			assertTrue(index.path().isEmpty());
		}
	}
}
