/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.tftp.Limits;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.internal.packet.Packet.Request;

/** Who may come in: access rules, and how many transfers run at once. */
final class Admission {

	/** So long a client may take to answer for the first time before it has to make room for others. */
	private static final long TO_ANSWER = Duration.ofSeconds(2).toNanos();
	private static final double EVICTIONS_PER_SECOND = 50;

	private final ServerSettings settings;
	private final Set<Conversation> running = new HashSet<>();
	private final Map<InetAddress, Integer> perClient = new HashMap<>();
	private final RateLimit evictions = new RateLimit(EVICTIONS_PER_SECOND, EVICTIONS_PER_SECOND, System.nanoTime());

	Admission(ServerSettings settings) {
		this.settings = settings;
	}

	/** @return why not, empty if it may */
	Optional<TransferFailure> refusal(Request request, InetAddress client) {
		Operation operation = request.write() ? Operation.WRITE : Operation.READ;
		if (!settings.access().allow(client, operation)) {
			return Optional.of(Refusals.access(client, operation));
		}
		return Modes.isServed(request.mode()) ? Optional.empty() : Optional.of(Refusals.mode(request.mode()));
	}

	/** @return why there is no room for it, empty if there is; then it counts until it {@link #left} */
	Optional<TransferFailure> enter(Conversation one, long now) {
		Limits limits = settings.limits();
		InetAddress client = one.client().getAddress();
		Optional<Conversation> silent = count(client) >= limits.transfersPerClient() || count() >= limits.transfers()
				? silent(now) : Optional.empty();
		silent.ifPresent(each -> each.end(Failures.evicted()));
		synchronized (this) {
			if (count(client) >= limits.transfersPerClient()) {
				return Optional.of(Refusals.tooManyForOne(client, limits.transfersPerClient()));
			}
			if (running.size() >= limits.transfers()) {
				return Optional.of(Refusals.tooMany(limits.transfers()));
			}
			running.add(one);
			perClient.merge(client, 1, Integer::sum);
			return Optional.empty();
		}
	}

	private synchronized int count() {
		return running.size();
	}

	private synchronized int count(InetAddress client) {
		return perClient.getOrDefault(client, 0);
	}

	/** One that never answered, as a request with a false address never does. */
	private synchronized Optional<Conversation> silent(long now) {
		if (evictions.take(1, now) > 0) {
			return Optional.empty();
		}
		return running.stream().filter(each -> each.isHalfOpen() && now - each.startedAt() > TO_ANSWER).findFirst();
	}

	/** May be called twice. */
	synchronized void left(Conversation one) {
		if (running.remove(one)) {
			perClient.computeIfPresent(one.client().getAddress(), (client, count) -> count == 1 ? null : count - 1);
		}
	}
}
