/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

/** The inventory cannot be read or changed as asked. The message is a sentence for the user: what is wrong and what to do. */
public class InventoryException extends Exception {

	private static final long serialVersionUID = 1L;

	public InventoryException(String message) {
		super(message);
	}

	public InventoryException(String message, Throwable cause) {
		super(message, cause);
	}
}
