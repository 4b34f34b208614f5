/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fieldbench.store.EventRecord;
import org.fieldbench.store.PhoneStores;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

class DurabilityTest {

	private static final int EVENTS = 100;
	private static final int ROUNDS = 200;

	@TempDir
	private Path folder;

	@Test
	@Timeout(120)
	void losesNothingWhenTheProgramIsKilled() throws Exception {
		Process writer = start(EndlessWriter.class, folder);
		int acknowledged;
		try (BufferedReader out = writer.inputReader()) {
			acknowledged = Integer.parseInt(out.lines().filter(line -> line.matches("\\d+")).skip(49).findFirst().orElse("0"));
			writer.destroyForcibly().waitFor();
		}
		assertEquals(50, acknowledged, "The writer did not start.");
		try (SessionStore store = SessionStores.open(folder)) {
			var events = store.events(1);
			assertTrue(events.size() >= acknowledged, events.size() + " events were found.");
			assertEquals(IntStream.rangeClosed(1, events.size()).boxed().toList(),
					events.stream().map(EventRecord::number).toList());
			assertFalse(store.session(1).orElseThrow().ended().isPresent());
		}
	}

	/** Runs a program on a store in a Java machine of its own. */
	static Process start(Class<?> program, Path folder) throws Exception {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", classPath(),
				program.getName(), folder.toString()).redirectErrorStream(true).start();
	}

	private static String classPath() throws Exception {
		Class<?>[] needed = { DurabilityTest.class, SessionStores.class, Gson.class, org.sqlite.SQLiteConfig.class };
		return Stream.of(needed).map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
				.map(File::getPath).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	@Test
	@Timeout(120)
	void twoStoresAndSeveralThreadsShareOneFile() throws Exception {
		try (SessionStore one = SessionStores.open(folder); SessionStore other = SessionStores.open(folder)) {
			long session = one.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
			runTogether(writer(one, session), writer(other, session), writer(one, session), writer(other, session));
			assertEquals(IntStream.rangeClosed(1, 4 * EVENTS).boxed().toList(),
					other.events(session).stream().map(EventRecord::number).toList());
		}
	}

	@Test
	@Timeout(120)
	void aNewFileMayBeOpenedBySeveralAtOnce() throws Exception {
		// Many rounds: the moment in which SQLite refuses instead of waiting is met about once in 200.
		for (int round = 0; round < ROUNDS; round++) {
			Path place = folder.resolve("round " + round);
			Callable<Void> open = () -> {
				SessionStores.open(place).close();
				return null;
			};
			runTogether(open, open, open, open, open, open, open, open);
			try (SessionStore store = SessionStores.open(place)) {
				assertEquals(1, store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip"));
			}
		}
	}

	@Test
	@Timeout(120)
	void anOldStoreMayBeUpgradedBySeveralAtOnce() throws Exception {
		for (int round = 0; round < ROUNDS / 10; round++) {
			Path place = folder.resolve("old " + round);
			SqliteStore.open(place, Migration.shipped().subList(0, 1)).close();
			Callable<Void> open = () -> {
				SessionStores.open(place).close();
				return null;
			};
			runTogether(open, open, open, open);
			PhoneStores.open(place).close();
		}
	}

	private static Callable<Void> writer(SessionStore store, long session) {
		return () -> {
			for (int i = 0; i < EVENTS; i++) {
				store.append(session, Instant.EPOCH, "step", "event " + i, Map.of());
			}
			return null;
		};
	}

	@SafeVarargs
	private static void runTogether(Callable<Void>... tasks) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
		try {
			for (var done : threads.invokeAll(java.util.List.of(tasks))) {
				done.get();
			}
		} finally {
			threads.shutdownNow();
			assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
		}
	}
}
