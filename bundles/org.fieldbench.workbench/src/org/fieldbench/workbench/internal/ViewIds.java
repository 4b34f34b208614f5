/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

/** The views that the perspectives place; each is contributed by its own bundle. */
final class ViewIds {

	static final String ARTICLES = "org.fieldbench.kb.ui.articles";
	static final String ATTACHMENTS = "org.fieldbench.kb.ui.attachments";
	static final String DISCUSSION = "org.fieldbench.kb.ui.discussion";
	static final String TO_DOS = "org.fieldbench.kb.ui.toDos";
	static final String MY_ARTICLES = "org.fieldbench.kb.ui.myArticles";
	static final String ARTICLE_CHECK = "org.fieldbench.kb.ui.check";
	static final String PHONES = "org.fieldbench.phones.ui.phones";
	static final String KNOWN_PHONES = "org.fieldbench.phones.ui.known";
	static final String FIRMWARE = "org.fieldbench.firmware.ui.firmware";
	static final String SERVER = "org.fieldbench.tftp.ui.server";
	static final String REHEARSAL = "org.fieldbench.session.ui.rehearsal";

	private ViewIds() {
	}
}
