/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;

/** A page that was read and understood, and is not yet an article. Safe for use by several threads. */
public interface ImportPreview {

	/** @return the file as it was */
	SourceFile source();

	/** @return its text, and how its encoding was known */
	DecodedText text();

	ImportFacts facts();

	/** @return all of the source, in its order; what is hidden in it comes last */
	List<Piece> pieces();

	/** @return what the user should look at, a sentence each */
	List<String> remarks();

	/**
	 * @param choices what the user says otherwise
	 * @return the article that it becomes
	 */
	ImportedArticle article(ImportChoices choices);
}
