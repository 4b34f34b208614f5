/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;

/** Content was read to its end and is not what was kept. */
public final class DamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param sha256 of what was kept */
	DamagedException(String sha256) {
		super("it is damaged: its SHA-256 is not " + sha256);
	}
}
