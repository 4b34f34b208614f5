/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** Hands what was named on a command line to the workbench that is open already: by a file in its workspace, which it takes. */
final class Handover {

	private static final Duration PATIENCE = Duration.ofSeconds(15);
	private static final String ENDING = ".open";

	private final Path folder;
	private WatchService watch;

	/** @param workspace of the workbench that is open */
	Handover(Path workspace) {
		folder = workspace.resolve(".handover");
	}

	boolean give(StartArguments asked) {
		return give(asked, PATIENCE);
	}

	/** @return false if nobody took it in that time */
	boolean give(StartArguments asked, Duration patience) {
		try (WatchService taken = watch(StandardWatchEventKinds.ENTRY_DELETE)) {
			Path file = folder.resolve(UUID.randomUUID() + ENDING);
			Path beside = Files.write(folder.resolve(file.getFileName() + ".part"), asked.words());
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
			Instant end = Instant.now().plus(patience);
			while (Files.exists(file) && Instant.now().isBefore(end)) {
				WatchKey key = taken.poll(Duration.between(Instant.now(), end).toMillis(), TimeUnit.MILLISECONDS);
				if (key != null) {
					key.pollEvents();
					key.reset();
				}
			}
			return !Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(getClass()).warn("What was asked for could not be handed over.", e);
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private WatchService watch(WatchEvent.Kind<?> kind) throws IOException {
		Files.createDirectories(folder);
		WatchService service = folder.getFileSystem().newWatchService();
		folder.register(service, kind);
		return service;
	}

	/** From now on, takes what others hand over. @param taker is called on a thread of its own */
	void take(Consumer<StartArguments> taker) {
		try {
			watch = watch(StandardWatchEventKinds.ENTRY_CREATE);
			Thread.ofPlatform().daemon().name("Handover").start(() -> take(watch, taker));
		} catch (IOException e) {
			ILog.of(getClass()).warn("What another Fieldbench is started with cannot be taken over.", e);
		}
	}

	private void take(WatchService created, Consumer<StartArguments> taker) {
		try {
			while (true) {
				takeAll(taker);
				WatchKey key = created.take();
				key.pollEvents();
				key.reset();
			}
		} catch (InterruptedException | ClosedWatchServiceException e) {
			// The workbench is closed.
		}
	}

	private void takeAll(Consumer<StartArguments> taker) {
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(file -> file.toString().endsWith(ENDING)).toList().forEach(file -> take(file, taker));
		} catch (IOException e) {
			ILog.of(getClass()).warn("What was handed over cannot be listed.", e);
		}
	}

	/** Whoever deletes the file has it. */
	private void take(Path file, Consumer<StartArguments> taker) {
		try {
			List<String> words = Files.readAllLines(file);
			if (Files.deleteIfExists(file)) {
				taker.accept(StartArguments.of(words.toArray(String[]::new)));
			}
		} catch (IOException e) {
			ILog.of(getClass()).warn("What was handed over cannot be read: " + file, e);
		}
	}

	/** Takes nothing any more. */
	void end() {
		try {
			if (watch != null) {
				watch.close();
			}
		} catch (IOException e) {
			ILog.of(getClass()).warn("The handing over does not end.", e);
		}
	}
}
