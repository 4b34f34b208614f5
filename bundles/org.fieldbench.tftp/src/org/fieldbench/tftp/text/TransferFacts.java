/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.Transfer;

/** A transfer, for programs: names with strings, numbers, maps and null, as JSON has them. */
public final class TransferFacts {

	private TransferFacts() {
	}

	/** @return in the order in which they are best read */
	public static Map<String, Object> of(Transfer transfer) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", transfer.id());
		facts.put("operation", lower(transfer.operation()));
		facts.put("client", transfer.client().getAddress().getHostAddress());
		facts.put("clientPort", transfer.client().getPort());
		facts.put("requestedName", transfer.requestedName());
		facts.put("servedName", transfer.servedName().orElse(null));
		facts.put("options", new TreeMap<>(transfer.options()));
		facts.put("size", transfer.size() < 0 ? null : transfer.size());
		facts.put("bytes", transfer.bytes());
		facts.put("blocks", transfer.traffic().blocks());
		facts.put("retransmissions", transfer.retransmissions());
		facts.put("duplicates", transfer.traffic().duplicates());
		facts.put("started", transfer.started().toString());
		facts.put("milliseconds", transfer.elapsed().toMillis());
		facts.put("bytesPerSecond", Math.round(transfer.rate()));
		facts.put("state", lower(transfer.state()));
		facts.put("sha256", transfer.sha256().orElse(null));
		facts.put("cause", transfer.problem().map(Problem::cause).map(TransferFacts::lower).orElse(null));
		facts.put("failure", transfer.failure().orElse(null));
		return facts;
	}

	static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
