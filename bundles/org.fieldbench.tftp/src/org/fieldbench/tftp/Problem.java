/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/**
 * Why a transfer failed.
 *
 * @param cause what kind of failure it is
 * @param text what it means and what to do, in sentences for the user
 */
public record Problem(Cause cause, String text) {

	/** Kinds of failure, and how loud to say them. */
	public enum Cause {
		/** No file of that name, and none like it: many devices ask for files they can do without. */
		NOT_FOUND(Severity.NOTICE),
		/** No file of that name, but one or more that are nearly so. */
		NEARLY_FOUND(Severity.WARNING),
		/** The client wanted to write, and the server takes nothing. */
		READ_ONLY(Severity.NOTICE),
		/** An access rule, or a name that leaves the served folder. */
		NOT_ALLOWED(Severity.WARNING),
		/** A transfer mode other than octet and netascii, or a packet that has no place there. */
		UNSUPPORTED(Severity.WARNING),
		/** Too many transfers at once, or no free port in the range. */
		LIMIT(Severity.WARNING),
		/** The client ended it before the first block: it asked for the size only, or wants no options. */
		DECLINED(Severity.NOTICE),
		/** The client ended it with an ERROR. */
		CLIENT_ERROR(Severity.ERROR),
		/** The client never answered the options. */
		NO_ANSWER_TO_OPTIONS(Severity.ERROR),
		/** The client never answered at all. */
		NO_ANSWER(Severity.ERROR),
		/** The client stopped answering on the way. */
		STALLED(Severity.ERROR),
		/** All was sent, but the last block never confirmed. */
		UNCONFIRMED(Severity.WARNING),
		/** The client began anew from the same port. */
		REPLACED(Severity.NOTICE),
		/** The file changed, shrank or vanished while it was served. */
		FILE_CHANGED(Severity.ERROR),
		/** The file could not be read. */
		UNREADABLE(Severity.ERROR),
		/** The file needs more blocks than block numbers allow. */
		TOO_LARGE(Severity.ERROR),
		/** An upload's file exists, is too large, or the disk is full. */
		NOT_STORED(Severity.ERROR),
		/** This computer's network failed. */
		NETWORK(Severity.ERROR),
		/** The server was stopped. */
		STOPPED(Severity.WARNING),
		/** A fault in this program. */
		INTERNAL(Severity.ERROR);

		private final Severity severity;

		Cause(Severity severity) {
			this.severity = severity;
		}

		public Severity severity() {
			return severity;
		}
	}
}
