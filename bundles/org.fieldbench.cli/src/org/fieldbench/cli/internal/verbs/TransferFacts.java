/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.tftp.Transfer;

/** A transfer, for programs. */
final class TransferFacts {

	private TransferFacts() {
	}

	static Map<String, Object> of(Transfer transfer) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", transfer.id());
		facts.put("client", transfer.client().getAddress().getHostAddress());
		facts.put("clientPort", transfer.client().getPort());
		facts.put("requestedName", transfer.requestedName());
		facts.put("servedName", transfer.servedName().orElse(null));
		facts.put("options", transfer.options());
		facts.put("size", transfer.size() < 0 ? null : transfer.size());
		facts.put("bytes", transfer.bytes());
		facts.put("retransmissions", transfer.retransmissions());
		facts.put("started", transfer.started().toString());
		facts.put("milliseconds", transfer.elapsed().toMillis());
		facts.put("state", transfer.state().name().toLowerCase(Locale.ROOT));
		facts.put("sha256", transfer.sha256().orElse(null));
		facts.put("failure", transfer.failure().orElse(null));
		return facts;
	}
}
