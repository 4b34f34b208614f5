/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.tftp.Transfer;

/** What the store keeps of a transfer. */
final class TransferFacts {

	private TransferFacts() {
	}

	static Map<String, String> of(Transfer transfer) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("id", Long.toString(transfer.id()));
		facts.put("client", transfer.client().getAddress().getHostAddress() + ":" + transfer.client().getPort());
		transfer.servedName().ifPresent(name -> facts.put("served", name));
		facts.put("size", Long.toString(transfer.size()));
		facts.put("bytes", Long.toString(transfer.bytes()));
		facts.put("retransmissions", Integer.toString(transfer.retransmissions()));
		facts.put("milliseconds", Long.toString(transfer.elapsed().toMillis()));
		transfer.sha256().ifPresent(hash -> facts.put("sha256", hash));
		transfer.failure().ifPresent(why -> facts.put("failure", why));
		return facts;
	}
}
