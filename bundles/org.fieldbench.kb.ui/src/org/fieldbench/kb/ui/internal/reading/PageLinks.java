/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.fieldbench.kb.reading.ArticleLink;

/** Follows the links of a page: to articles, phones and attachments inside, to others outside after asking. */
public final class PageLinks implements Consumer<String> {

	private static final String PHONE = "fieldbench:phone/";
	private static final String ATTACHMENT = "fieldbench:attachment/";
	private static final String SHOW_PHONE = "org.fieldbench.phones.ui.showModel";
	private static final String PARAMETER = "org.fieldbench.phones.ui.";

	/** What links are followed by. */
	public interface Host {

		/** @return what makes links of the page's sections work */
		String token();

		void open(ArticleLink link);

		void openAttachment(String name);

		/** Asks whether an address is to be opened by another program, and has it done. */
		void openOutside(OutsideLink link);

		/** @throws org.eclipse.core.commands.common.CommandException if it cannot be run */
		void run(String command, Map<String, String> parameters) throws org.eclipse.core.commands.common.CommandException;

		void say(String sentence);
	}

	private final Host host;

	public PageLinks(Host host) {
		this.host = host;
	}

	@Override
	public void accept(String address) {
		Optional<DoLink> command = DoLink.of(address, host.token());
		Optional<ArticleLink> article = ArticleLink.of(address);
		Optional<OutsideLink> outside = OutsideLink.of(address);
		if (command.isPresent()) {
			run(command.get().command(), command.get().parameters());
		} else if (article.isPresent()) {
			host.open(article.get());
		} else if (address.startsWith(PHONE)) {
			phone(address.substring(PHONE.length()));
		} else if (address.startsWith(ATTACHMENT)) {
			host.openAttachment(URLDecoder.decode(address.substring(ATTACHMENT.length()), StandardCharsets.UTF_8));
		} else if (outside.isPresent()) {
			host.openOutside(outside.get());
		} else {
			host.say("This link leads nowhere that Fieldbench goes: " + OutsideLink.shown(address));
		}
	}

	private void phone(String address) {
		String[] parts = address.split("\\?", 2);
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(PARAMETER + "model", URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
		if (parts.length > 1 && parts[1].startsWith("bootCode=")) {
			parameters.put(PARAMETER + "bootCode", URLDecoder.decode(parts[1].substring("bootCode=".length()), StandardCharsets.UTF_8));
		}
		run(SHOW_PHONE, parameters);
	}

	private void run(String command, Map<String, String> parameters) {
		try {
			host.run(command, parameters);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			org.eclipse.core.runtime.ILog.of(getClass()).error("The link's command could not be run: " + command, e);
			host.say("What this link is for could not be done; the log says why.");
		}
	}
}
