/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The transfers of one listening port by their client's address and port, and those that ended just now. */
final class Conversations {

	private static final int MOST_ENDED = 1024;
	private static final long LINGER = Duration.ofSeconds(5).toNanos();

	private final Map<InetSocketAddress, Conversation> byClient = new ConcurrentHashMap<>();
	/** With those in whose place another came, as long as they stay. */
	private final Set<Conversation> all = ConcurrentHashMap.newKeySet();
	private final Map<InetSocketAddress, Long> ended = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<InetSocketAddress, Long> eldest) {
			return size() > MOST_ENDED;
		}
	};

	Conversation of(InetSocketAddress client) {
		return byClient.get(client);
	}

	void put(InetSocketAddress client, Conversation conversation) {
		all.add(conversation);
		byClient.put(client, conversation);
	}

	void remove(Conversation conversation) {
		all.remove(conversation);
		if (byClient.remove(conversation.client(), conversation)) {
			synchronized (ended) {
				ended.put(conversation.client(), System.nanoTime());
			}
		}
	}

	/** @return whether a transfer with that client ended just now: late packets of it are to be expected */
	boolean endedJustNow(InetSocketAddress client, long now) {
		synchronized (ended) {
			Long at = ended.get(client);
			return at != null && now - at < LINGER;
		}
	}

	/** @return those with another port of the same address that wait for just this packet; no more than two */
	List<Conversation> awaiting(InetSocketAddress client, ByteBuffer packet) {
		return byClient.values().stream().filter(each -> each.client().getAddress().equals(client.getAddress()) && each.awaits(packet))
				.limit(2).toList();
	}

	void move(Conversation conversation, InetSocketAddress to) {
		byClient.remove(conversation.client(), conversation);
		conversation.move(to);
		byClient.put(to, conversation);
	}

	List<Conversation> all() {
		return List.copyOf(all);
	}
}
