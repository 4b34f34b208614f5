/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Optional;

import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;

/** The one line of the view: what became of something stays until the list has something to say. */
final class ViewMessages {

	private final MessageLine line;
	private boolean listSpeaks;
	private String announced;
	private String announcement;

	ViewMessages(MessageLine line) {
		this.line = line;
	}

	/** Says what became of something. */
	void say(Signal signal, String sentence) {
		listSpeaks = false;
		line.say(signal, sentence);
	}

	/** Says that there is no such article; the list's next word ends it. */
	void missing(String id) {
		line.say(Signal.CAUTION, "There is no article " + id + " in the knowledge base.");
	}

	/** Says what the list has to say; nothing ends only what it said before. */
	void ofList(Optional<ListMessage> said) {
		said.ifPresent(list -> line.say(list.signal(), list.sentence()));
		if (said.isEmpty() && listSpeaks) {
			line.clear();
		}
		listSpeaks = said.isPresent();
	}

	/** Says something as soon as an article is read. */
	void announce(String article, String sentence) {
		announced = article;
		announcement = sentence;
	}

	/** Another article is read: what was said of the one before goes with it. */
	void otherArticle(String article) {
		if (article.equals(announced)) {
			say(Signal.OK, announcement);
			announced = null;
		} else if (!listSpeaks) {
			line.clear();
		}
	}
}
