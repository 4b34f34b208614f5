/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/**
 * Who makes a change, and why.
 *
 * @param author not blank
 * @param comment may be empty
 */
public record Signature(String author, String comment) {

	/** @return the name of this computer's user, the author unless another one is given */
	public static String user() {
		String name = System.getProperty("user.name", "");
		return name.isBlank() ? "unknown" : name;
	}
}
