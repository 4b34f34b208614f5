/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

import org.fieldbench.tftp.ServedFile;

/** Opens what is to be sent: from memory, shared among transfers, while there is room; else read along. */
final class Contents {

	/** Firmware is seldom larger; what is goes out as it is read. */
	private static final int MOST_SHARED = 40 * 1024 * 1024;

	private final Executor worker;
	private final SharedContents shared = new SharedContents();

	/** @param worker hashes what is in memory, beside the transfers */
	Contents(Executor worker) {
		this.worker = worker;
	}

	/**
	 * @param window most bytes that will be on their way at once
	 * @throws IOException if it cannot be read, or changed meanwhile
	 */
	Content open(ServedFile file, boolean netascii, int window) throws IOException {
		FileWatch watch = new FileWatch(file);
		if (file.size() >= 0 && file.size() <= MOST_SHARED) {
			// Files that cannot be told apart are each their own.
			Object revision = watch.revision().orElseGet(Object::new);
			// Netascii may double the length.
			long room = netascii ? 2 * file.size() : file.size();
			Optional<SharedContents.Lease> lease = shared.lease(revision, netascii, room, () -> load(file, watch, netascii));
			if (lease.isPresent()) {
				return lease.get().content().use(worker, lease.get()::end);
			}
		}
		return streamed(file, watch, netascii, window);
	}

	private static Content streamed(ServedFile file, FileWatch watch, boolean netascii, int window) throws IOException {
		InputStream bytes = file.open();
		if (netascii) {
			return new StreamedContent(new NetasciiInputStream(new BufferedInputStream(bytes)), OptionalLong.empty(), watch, window);
		}
		return new StreamedContent(bytes, file.size() < 0 ? OptionalLong.empty() : OptionalLong.of(file.size()), watch, window);
	}

	private static SharedContent load(ServedFile file, FileWatch watch, boolean netascii) throws IOException {
		try (InputStream in = file.open()) {
			byte[] bytes = in.readNBytes((int) file.size());
			if (bytes.length < file.size() || in.read() >= 0) {
				throw new FileChangedException("its length is not " + file.size() + " bytes as announced");
			}
			return new SharedContent(netascii ? NetasciiInputStream.convert(bytes) : bytes, watch);
		}
	}
}
