/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A whole file in memory, read and hashed once however many phones ask for it. */
final class SharedContent {

	private final byte[] bytes;
	private final FileWatch watch;
	private CompletableFuture<String> hash;

	SharedContent(byte[] bytes, FileWatch watch) {
		this.bytes = bytes;
		this.watch = watch;
	}

	private synchronized CompletableFuture<String> hash(Executor worker) {
		if (hash == null) {
			hash = CompletableFuture.supplyAsync(this::digest, worker);
		}
		return hash;
	}

	private String digest() {
		MessageDigest digest = Hashing.sha256();
		digest.update(bytes);
		return Hashing.text(digest);
	}

	/**
	 * @param worker hashes beside the transfer, so that neither waits for the other
	 * @param atClose called once
	 */
	Content use(Executor worker, Runnable atClose) {
		hash(worker);
		return new Content() {

			private boolean open = true;

			@Override
			public OptionalLong length() {
				return OptionalLong.of(bytes.length);
			}

			@Override
			public int read(long position, int most, ByteBuffer into) {
				int length = (int) Math.min(most, bytes.length - position);
				into.put(bytes, (int) position, length);
				return length;
			}

			@Override
			public void check(boolean last, long now) throws FileChangedException {
				watch.look(last, now);
			}

			@Override
			public void release(long position) {
				// all of it stays
			}

			@Override
			public CompletableFuture<String> sha256() {
				return hash(worker);
			}

			@Override
			public void close() {
				if (open) {
					open = false;
					atClose.run();
				}
			}
		};
	}
}
