/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/** Something could not be read or kept. The message is for the user: what is wrong and what to do. */
public class KnowledgeBaseException extends Exception {

	private static final long serialVersionUID = 1L;

	public KnowledgeBaseException(String message) {
		super(message);
	}

	public KnowledgeBaseException(String message, Throwable cause) {
		super(message, cause);
	}
}
