/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

import java.util.concurrent.Callable;

/**
 * A verb of the command line: a picocli command with a public constructor without arguments, contributed through the
 * extension point {@code org.fieldbench.cli.verbs}. {@link #call} returns the exit code. The options {@code --data},
 * {@code --help} and {@code --version} are added to every verb; it does not declare them itself.
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

	/** @return whether the user asked for JSON, so that an error is to be printed as JSON too */
	public boolean json() {
		return false;
	}

	protected final VerbContext context() {
		return context;
	}

	/**
	 * @param cause an exception whose message is a sentence for the user
	 * @return to be thrown: the job could not be done
	 */
	protected static VerbException failed(Exception cause) {
		return new VerbException(FAILED, cause.getMessage(), cause);
	}

	/**
	 * @param message a sentence for the user: what is wrong and what to do
	 * @return to be thrown: the job could not be done
	 */
	protected static VerbException failed(String message) {
		return new VerbException(FAILED, message, null);
	}

	/**
	 * @param message a sentence for the user: what is wrong with the arguments
	 * @return to be thrown: wrong usage
	 */
	protected static VerbException usage(String message) {
		return new VerbException(USAGE, message, null);
	}
}
