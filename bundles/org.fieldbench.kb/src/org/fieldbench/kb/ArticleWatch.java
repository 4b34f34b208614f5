/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/**
 * Hears of articles that other programs write, and tells those who listen to the {@link ArticleLibrary}. Sleeps until the system says
 * that something was written. An OSGi service.
 */
public interface ArticleWatch {

	/** Listens until it is closed. Others may listen at the same time. */
	interface Watching extends AutoCloseable {

		@Override
		void close();
	}

	/**
	 * Begins to listen: to what other Fieldbenches write, and to folders of articles that come and go. What an editor writes into an
	 * article that is there is not heard; {@link ArticleLibrary#refresh} finds it. Where the system cannot tell, nothing is heard.
	 */
	Watching start();
}
