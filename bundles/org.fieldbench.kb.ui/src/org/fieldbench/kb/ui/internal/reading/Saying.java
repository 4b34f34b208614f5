/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.fieldbench.ui.Signal;

/** Says what became of something. */
public interface Saying {

	/** @param sentence plain text; call on the display's thread */
	void say(Signal signal, String sentence);
}
