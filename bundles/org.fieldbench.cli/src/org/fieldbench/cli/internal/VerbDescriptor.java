/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** A verb that can be had. What {@code help} shows is known without loading the verb's class. */
public interface VerbDescriptor {

	/** @return what the user types */
	String name();

	/** @return what it does, in one line */
	String summary();

	/**
	 * @return a new verb; only now its class is loaded
	 * @throws VerbException if it cannot be had; names the bundle that contributes it
	 */
	Verb create();
}
