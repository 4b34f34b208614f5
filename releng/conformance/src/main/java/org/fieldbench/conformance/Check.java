/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

/**
 * One thing that a server does right or wrong.
 *
 * @param id short and stable, e.g. {@code ack-future}
 * @param source where it is written, e.g. {@code 1350 §4} for an RFC's section; {@code practice} for what users have learned to ask
 *               for, though no RFC does
 * @param text what a right server does
 * @param slow whether it takes many seconds, so that it has to begin early
 * @param body ends silently when the server is right
 */
public record Check(String id, String source, String text, boolean slow, Body body) {

	/** Of checks that no RFC asks for. */
	public static final String PRACTICE = "practice";

	/** Tries it at a server. */
	@FunctionalInterface
	public interface Body {

		/**
		 * @throws Failed if the server is wrong
		 * @throws NotOffered if the server does not have it
		 * @throws Exception if the check itself could not be done
		 */
		void run(Bench bench) throws Exception;
	}

	public static Check of(String id, String source, String text, Body body) {
		return new Check(id, source, text, false, body);
	}

	/** @return one that takes many seconds */
	public static Check slow(String id, String source, String text, Body body) {
		return new Check(id, source, text, true, body);
	}
}
