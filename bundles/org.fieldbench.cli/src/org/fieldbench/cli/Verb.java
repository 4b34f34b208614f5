/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

import java.util.concurrent.Callable;

/**
 * A verb of the command line: a picocli command with a public constructor without arguments, contributed through the
 * extension point {@code org.fieldbench.cli.verbs}. {@link #call} returns the exit code.
 */
public abstract class Verb implements Callable<Integer> {

	/** Success. */
	public static final int OK = 0;
	/** A negative verdict, or the job could not be done. */
	public static final int FAILED = 1;
	/** Wrong usage. */
	public static final int USAGE = 2;

	private VerbContext context;

	/** Called once, before {@link #call}. */
	public final void use(VerbContext given) {
		context = given;
	}

	protected final VerbContext context() {
		return context;
	}
}
