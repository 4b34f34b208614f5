/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

/** Hears what a phone shows while it works on its own. Called on the thread that lets time pass. */
@FunctionalInterface
public interface DisplayListener {

	/** Nobody looks. */
	DisplayListener NONE = (text, illustrative) -> {
	};

	/**
	 * @param text lines separated by line feeds; empty when the display is dark
	 * @param illustrative true where the text is not a fact but a drawing aid
	 */
	void displayed(String text, boolean illustrative);
}
