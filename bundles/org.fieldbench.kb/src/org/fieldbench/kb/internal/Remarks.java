/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;

/** What people say of articles, and which ones they like: the search looks at both. */
interface Remarks {

	/** Nobody says anything. */
	Remarks NONE = new Remarks() {
		@Override
		public Map<String, String> comments() {
			return Map.of();
		}

		@Override
		public Collection<String> favourites() {
			return Set.of();
		}

		@Override
		public void onChange(Runnable action) {
			// Nothing ever changes.
		}
	};

	/** @return what is said, by keys of articles */
	Map<String, String> comments();

	/** @return keys of articles */
	Collection<String> favourites();

	/** @param action is called when something new is said, on the thread that noticed it */
	void onChange(Runnable action);

	static Remarks of(Discussions discussions, Marks marks) {
		return new Remarks() {
			@Override
			public Map<String, String> comments() {
				return discussions.all().stream().map(Discussion::article)
						.collect(Collectors.toMap(LoadedArticles::key, discussions::textOf, (one, other) -> one + " " + other));
			}

			@Override
			public Collection<String> favourites() {
				return marks.all(MarkKind.FAVOURITE).stream().map(Mark::target).map(LoadedArticles::key).toList();
			}

			@Override
			public void onChange(Runnable action) {
				discussions.addListener(action);
			}
		};
	}
}
