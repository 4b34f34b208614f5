/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.text;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;

/**
 * Which events of a server to look at.
 *
 * @param words must all occur in the sentence, the client's address or the name asked for, in any case; blank for all
 * @param least the least severity
 * @param transfer the id of the only transfer; empty for all and for what concerns the server as a whole
 */
public record EventFilter(String words, Severity least, OptionalLong transfer) implements Predicate<ServerEvent> {

	/** Lets everything pass. */
	public static final EventFilter ALL = new EventFilter("", Severity.DETAIL, OptionalLong.empty());

	public EventFilter {
		words = words.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean test(ServerEvent event) {
		return event.severity().compareTo(least) >= 0 && isOfTheTransfer(event) && hasTheWords(event);
	}

	private boolean isOfTheTransfer(ServerEvent event) {
		return transfer.isEmpty() || event.transfer().filter(its -> its.id() == transfer.getAsLong()).isPresent();
	}

	private boolean hasTheWords(ServerEvent event) {
		if (words.isEmpty()) {
			return true;
		}
		String name = event.transfer().map(its -> its.requestedName()).orElse("");
		String all = String.join("\n", event.text(), EventText.client(event), name, EventText.word(event.severity())).toLowerCase(Locale.ROOT);
		for (String word : words.split("\\s+")) {
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
