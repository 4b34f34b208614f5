/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.fieldbench.kb.ArticleWatch.Watching;

/** Hears what is written into folders, by a thread that sleeps until the system wakes it. Folders within them are not looked into. */
final class FolderWatch implements Watching {

	/** Several writings in a row are told once. */
	private static final long QUIET_MS = 300;
	/** Not longer, however long they go on. */
	private static final long MOST_MS = 3000;
	/** A folder that is not there, or no longer, is looked for again so seldom that it wakes nobody up. */
	private static final long AGAIN_SECONDS = 60;

	private final List<Path> folders;
	private final Consumer<Set<Path>> heard;
	private final WatchService service;
	private final Map<WatchKey, Path> watched = new HashMap<>();

	/** @param heard gets what was written or deleted, on the thread of the watch; a folder itself when the system lost count */
	FolderWatch(List<Path> folders, Consumer<Set<Path>> heard) throws IOException {
		this.folders = List.copyOf(folders);
		this.heard = heard;
		service = folders.get(0).getFileSystem().newWatchService();
		register();
		Thread thread = new Thread(this::listen, "Listening for what other programs write");
		thread.setDaemon(true);
		thread.start();
	}

	private void register() {
		for (Path folder : folders) {
			if (!watched.containsValue(folder) && Files.isDirectory(folder)) {
				register(folder);
			}
		}
	}

	private void register(Path folder) {
		try {
			watched.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
					StandardWatchEventKinds.ENTRY_DELETE), folder);
		} catch (IOException e) {
			System.getLogger(FolderWatch.class.getName()).log(System.Logger.Level.DEBUG, "The system does not tell what happens in " + folder, e);
		}
	}

	private void listen() {
		try {
			while (true) {
				WatchKey key = watched.size() == folders.size() ? service.take() : service.poll(AGAIN_SECONDS, TimeUnit.SECONDS);
				Set<Path> changed = key == null ? new HashSet<>() : gather(key);
				register();
				if (!changed.isEmpty()) {
					heard.accept(changed);
				}
			}
		} catch (ClosedWatchServiceException e) {
			return; // nobody listens any more
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private Set<Path> gather(WatchKey first) throws InterruptedException {
		Set<Path> changed = new HashSet<>();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MS);
		for (WatchKey key = first; key != null && System.nanoTime() < end; key = service.poll(QUIET_MS, TimeUnit.MILLISECONDS)) {
			take(key, changed);
		}
		return changed;
	}

	private void take(WatchKey key, Set<Path> changed) {
		Path folder = watched.get(key);
		for (WatchEvent<?> event : key.pollEvents()) {
			changed.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
		}
		if (!key.reset()) {
			watched.remove(key);
		}
	}

	@Override
	public void close() {
		try {
			service.close();
		} catch (IOException e) {
			System.getLogger(FolderWatch.class.getName()).log(System.Logger.Level.DEBUG, "A watch stayed open.", e);
		}
	}
}
