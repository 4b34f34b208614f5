/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

/**
 * What a check came to.
 *
 * @param id the check's
 * @param note why, in a few words; empty for a pass
 */
public record Result(String id, Verdict verdict, String note) {

	private static final String SEPARATOR = "\t";

	/** What a check can come to. */
	public enum Verdict {
		PASS("pass"), FAIL("fail"), NOT_OFFERED("not offered");

		private final String text;

		Verdict(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	/** @return one line, to be read by {@link #parse} */
	public String line() {
		return String.join(SEPARATOR, id, verdict.name(), note.replaceAll("\\s+", " "));
	}

	/** @throws IllegalArgumentException if it is not such a line */
	public static Result parse(String line) {
		String[] fields = line.split(SEPARATOR, -1);
		if (fields.length != 3) {
			throw new IllegalArgumentException("This is no line of results: " + line);
		}
		return new Result(fields[0], Verdict.valueOf(fields[1]), fields[2]);
	}
}
