/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

/** Where errors go that are the program's own fault. */
@FunctionalInterface
public interface ErrorLog {

	/** @return where the details are to be found, in words that end a sentence */
	String write(String what, Throwable cause);
}
