/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/** Where an article is from. */
public enum Origin {

	/** A bundle ships it, and nobody changed it. */
	SHIPPED("Shipped"),
	/** A bundle ships it; what is shown is a local revision of it. */
	REVISED("Shipped, edited here"),
	/** The user's own. */
	OWN("Own"),
	/** Kept in a place that a team shares. */
	TEAM("Team");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	/** @return for people */
	public String label() {
		return label;
	}
}
