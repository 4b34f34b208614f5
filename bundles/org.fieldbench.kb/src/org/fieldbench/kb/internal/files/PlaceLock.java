/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps other threads and other processes from an article's folder. The system ends it when the process dies. */
final class PlaceLock implements AutoCloseable {

	/** The system's lock holds for the process as a whole; this one is for its threads. */
	private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

	private final ReentrantLock thread;
	private final FileChannel channel;

	private PlaceLock(ReentrantLock thread, FileChannel channel) {
		this.thread = thread;
		this.channel = channel;
	}

	/** Waits until nobody else has it. The folder is made when it is not there. */
	static PlaceLock of(ArticlePlace place) throws IOException {
		ReentrantLock thread = THREADS.computeIfAbsent(place.lock().toAbsolutePath().normalize(), path -> new ReentrantLock());
		thread.lock();
		try {
			return new PlaceLock(thread, locked(place));
		} catch (IOException | RuntimeException | Error e) {
			thread.unlock();
			throw e;
		}
	}

	private static FileChannel locked(ArticlePlace place) throws IOException {
		Files.createDirectories(place.folder());
		FileChannel channel = FileChannel.open(place.lock(), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
		try {
			channel.lock();
			return channel;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			thread.unlock();
		}
	}
}
