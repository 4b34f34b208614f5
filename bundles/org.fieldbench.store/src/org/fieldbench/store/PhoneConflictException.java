/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/** A change of a phone that would lose another's change, or make two phones of one. Nothing was written. */
public final class PhoneConflictException extends StoreException {

	private static final long serialVersionUID = 1L;

	/** What is in the way. */
	public enum Kind {
		/** The phone was changed, by this or another program, since it was read. */
		CHANGED_MEANWHILE,
		/** Another phone has that MAC or, without a MAC, that address. */
		TAKEN,
		/** There is no such phone. */
		UNKNOWN
	}

	private final Kind kind;
	private final long phone;

	/** @param phone id of the phone that could not be written, 0 for a new one */
	public PhoneConflictException(Kind kind, long phone, String message) {
		super(message);
		this.kind = kind;
		this.phone = phone;
	}

	public Kind kind() {
		return kind;
	}

	/** @return id of the phone that could not be written, 0 for a new one */
	public long phone() {
		return phone;
	}
}
