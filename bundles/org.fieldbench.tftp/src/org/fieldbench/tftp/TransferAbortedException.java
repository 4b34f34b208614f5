/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;

/** A fetch was stopped on purpose by its {@link FetchListener}; the message says why. */
public class TransferAbortedException extends IOException {

	private static final long serialVersionUID = 1L;

	public TransferAbortedException(String message) {
		super(message);
	}
}
