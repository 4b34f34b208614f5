/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/** The store's server cannot be reached, or not at this moment: to try again later may help. The message is a sentence for the user. */
public final class StoreAwayException extends StoreException {

	private static final long serialVersionUID = 1L;

	public StoreAwayException(String message, Throwable cause) {
		super(message, cause);
	}
}
