/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/**
 * UDP ports from which a server answers, so that a firewall can be opened for them alone.
 *
 * @param first 1 to 65535
 * @param last not below the first, at most 65535
 */
public record PortRange(int first, int last) {

	private static final int HIGHEST = 65535;

	public PortRange {
		if (first < 1 || last > HIGHEST || first > last) {
			throw new IllegalArgumentException(first + "-" + last + " is no range of ports: give two numbers from 1 to " + HIGHEST
					+ ", the lower one first, such as 50000-50999.");
		}
	}

	/**
	 * @param text e.g. {@code 50000-50999}
	 * @throws IllegalArgumentException whose message is a sentence for the user
	 */
	public static PortRange parse(String text) {
		String[] ends = text.strip().split("\\s*-\\s*", -1);
		if (ends.length != 2 || !ends[0].matches("\\d{1,5}") || !ends[1].matches("\\d{1,5}")) {
			throw new IllegalArgumentException('"' + text + "\" is no range of ports: give two numbers such as 50000-50999.");
		}
		return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
	}

	/** @return how many ports it has */
	public int size() {
		return last - first + 1;
	}

	@Override
	public String toString() {
		return first + "-" + last;
	}
}
