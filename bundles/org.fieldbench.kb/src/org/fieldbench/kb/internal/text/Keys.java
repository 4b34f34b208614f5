/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;
import java.util.Set;

/** The keys of front matter that mean something here. */
final class Keys {

	static final String ID = "id";
	static final String TITLE = "title";
	static final String STATE = "state";
	static final String SOURCE = "source";
	static final String LAST_UPDATED = "lastUpdated";
	static final String AUTHORS = "authors";
	static final String CREATED = "created";
	static final String UPDATED = "updated";
	static final String REVIEW_DATE = "reviewDate";
	static final String MODELS = "models";
	static final String TAGS = "tags";
	static final String PROCEDURE = "procedure";
	static final String RELATED = "related";
	static final String VERIFIED_ON = "verifiedOn";
	static final String CLEANED = "cleaned";

	static final String MODEL = "model";
	static final String BOOT_CODE = "bootCode";
	static final String FIRMWARE = "firmware";
	static final String BY = "by";
	static final String DATE = "date";

	/** Each holds one line of text. */
	static final Set<String> LINES = Set.of(ID, TITLE, STATE, SOURCE, LAST_UPDATED, CREATED, UPDATED, REVIEW_DATE, PROCEDURE);
	/** Each holds a list of lines of text. */
	static final Set<String> LISTS = Set.of(AUTHORS, MODELS, TAGS, RELATED, CLEANED);
	/** What an entry of {@link #VERIFIED_ON} holds. */
	static final List<String> OF_VERIFIED_ON = List.of(MODEL, BOOT_CODE, FIRMWARE, BY, DATE);

	private Keys() {
	}

	static boolean isKnown(String key) {
		return LINES.contains(key) || LISTS.contains(key) || key.equals(VERIFIED_ON);
	}
}
