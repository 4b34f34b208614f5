/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The transfers now running, by their client's address and port, and the threads they run on. */
final class RunningTransfers {

	private final Map<InetSocketAddress, ReadTransfer> byClient = new ConcurrentHashMap<>();
	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	ReadTransfer of(InetSocketAddress client) {
		return byClient.get(client);
	}

	int count() {
		return byClient.size();
	}

	void start(InetSocketAddress client, ReadTransfer transfer) {
		byClient.put(client, transfer);
		Thread thread = Thread.ofVirtual().name("TFTP transfer to " + client).unstarted(() -> {
			try {
				transfer.run();
			} finally {
				ended(client, transfer);
				threads.remove(Thread.currentThread());
			}
		});
		threads.add(thread);
		thread.start();
	}

	void ended(InetSocketAddress client, ReadTransfer transfer) {
		byClient.remove(client, transfer);
	}

	/** Ends all and returns when their threads ended, except one that this is called from. */
	void endAll() throws InterruptedException {
		byClient.values().forEach(transfer -> transfer.end(Failures.stopped()));
		for (Thread thread : threads) {
			if (thread != Thread.currentThread()) {
				thread.join();
			}
		}
	}
}
