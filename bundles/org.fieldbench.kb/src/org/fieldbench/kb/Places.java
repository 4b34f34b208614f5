/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.List;

/** Brings places of articles beside the user's own, such as one that a team shares. An OSGi service; there may be several. */
@FunctionalInterface
public interface Places {

	/**
	 * Asked again at each {@link ArticleLibrary#refresh()}: a place may come and go. Answers at once, from any thread.
	 *
	 * @return places whose articles are shown in place of the user's own and the shipped ones of the same id; a later one
	 *         over an earlier one
	 */
	List<Place> places();
}
