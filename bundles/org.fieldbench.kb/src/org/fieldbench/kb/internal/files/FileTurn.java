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

/**
 * The turn of one thread of one process at something that several may want to change, told by a lock of a file that is there for
 * that alone and stays. The system ends it when the process dies.
 */
public final class FileTurn implements AutoCloseable {

	/** The system's lock holds for the process as a whole; this one is for its threads. */
	private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

	private final ReentrantLock thread;
	private final FileChannel channel;

	private FileTurn(ReentrantLock thread, FileChannel channel) {
		this.thread = thread;
		this.channel = channel;
	}

	/**
	 * Waits until nobody else has it.
	 *
	 * @param file is made when it is not there, and its folder, too
	 * @throws IOException when it cannot be made, or the file system has no locks
	 */
	public static FileTurn of(Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent()).toRealPath();
		ReentrantLock thread = THREADS.computeIfAbsent(folder.resolve(file.getFileName()), path -> new ReentrantLock());
		thread.lock();
		try {
			return new FileTurn(thread, locked(file));
		} catch (IOException | RuntimeException | Error e) {
			thread.unlock();
			throw e;
		}
	}

	private static FileChannel locked(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
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
