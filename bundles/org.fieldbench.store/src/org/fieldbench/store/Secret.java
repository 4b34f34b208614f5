/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Arrays;

/** A password on its way. It shows itself to nobody who does not ask for it, and is forgotten when it is closed. */
public final class Secret implements AutoCloseable {

	private final char[] password;

	/** @param password is copied */
	public Secret(char... password) {
		this.password = password.clone();
	}

	public static Secret of(String password) {
		return new Secret(password.toCharArray());
	}

	public boolean isEmpty() {
		return password.length == 0;
	}

	/** @return the password, for a library that takes nothing else; neither to be kept nor to be shown */
	public String reveal() {
		return new String(password);
	}

	/** @return the same password, to be closed on its own */
	public Secret copy() {
		return new Secret(password);
	}

	@Override
	public void close() {
		Arrays.fill(password, '\0');
	}

	@Override
	public String toString() {
		return "(a password)";
	}
}
