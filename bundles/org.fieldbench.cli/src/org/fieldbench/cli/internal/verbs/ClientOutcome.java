/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.tftp.client.ClientResult;

/**
 * A transfer of the client that is complete, for people and for programs.
 *
 * @param file on this computer
 * @param name on the server
 */
record ClientOutcome(InetSocketAddress server, String name, String file, ClientResult result) {

	/** @param verb what was done, e.g. "Got" */
	String text(String verb) {
		return verb + ' ' + Texts.bytes(result.bytes()) + " in " + Texts.time(result.elapsed()) + ", " + Texts.rate(result.rate()) + ".\n"
				+ new Labelled(2).line("File", Texts.safe(file)).line("Name", Texts.safe(name))
						.line("Server", server.getAddress().getHostAddress() + ", UDP port " + server.getPort()).line("Options", options())
						.line("Trouble", trouble()).line("SHA-256", result.sha256());
	}

	private String options() {
		if (result.options().isEmpty()) {
			return result.optionsRefused() ? "refused by the server, so it went without: blocks of 512 bytes"
					: "none agreed: blocks of 512 bytes";
		}
		return new TreeMap<>(result.options()).entrySet().stream().map(option -> option.getKey() + ' ' + option.getValue())
				.collect(Collectors.joining(", "));
	}

	private String trouble() {
		if (result.retransmissions() + result.duplicates() == 0) {
			return null;
		}
		return Texts.count(result.retransmissions(), "packet", "packets") + " sent again, "
				+ Texts.count(result.duplicates(), "duplicate", "duplicates") + " came";
	}

	Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("server", server.getAddress().getHostAddress());
		facts.put("port", server.getPort());
		facts.put("name", name);
		facts.put("file", file);
		facts.put("bytes", result.bytes());
		facts.put("blocks", result.blocks());
		facts.put("options", result.options());
		facts.put("optionsRefused", result.optionsRefused());
		facts.put("announcedSize", result.announcedSize().isPresent() ? result.announcedSize().getAsLong() : null);
		facts.put("retransmissions", result.retransmissions());
		facts.put("duplicates", result.duplicates());
		facts.put("milliseconds", result.elapsed().toMillis());
		facts.put("bytesPerSecond", Math.round(result.rate()));
		facts.put("sha256", result.sha256());
		return facts;
	}
}
