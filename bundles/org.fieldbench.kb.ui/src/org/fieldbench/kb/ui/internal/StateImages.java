/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.ui.Icons;

/** A picture for each state; each has another shape, and stands beside the word. */
final class StateImages {

	private StateImages() {
	}

	static Image of(ArticleState state) {
		return Icons.image(StateImages.class, "state-" + state.key());
	}

	static ImageDescriptor descriptor(ArticleState state) {
		return Icons.descriptor(StateImages.class, "state-" + state.key());
	}
}
