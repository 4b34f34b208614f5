/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

/** Where services come from. */
@FunctionalInterface
public interface Services {

	/** @throws IllegalStateException if there is none */
	<T> T get(Class<T> type);
}
