/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/** Somebody else kept a revision while this one was written. Nothing was kept; both texts are to be merged by hand. */
public final class EditConflictException extends KnowledgeBaseException {

	private static final long serialVersionUID = 1L;

	private final transient int base;
	private final transient Revision theirs;

	/**
	 * @param base the revision that the refused change was made from
	 * @param theirs the revision that is the latest one now
	 */
	public EditConflictException(String id, int base, Revision theirs) {
		super("The article " + id + " was changed in the meantime: revision " + theirs.number() + " by " + theirs.author()
				+ ". Your change was made from revision " + base + " and is not kept yet. Merge the two, and save again.");
		this.base = base;
		this.theirs = theirs;
	}

	/** @return number of the revision that the refused change was made from */
	public int base() {
		return base;
	}

	/** @return the latest revision */
	public Revision theirs() {
		return theirs;
	}
}
