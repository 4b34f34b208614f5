/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import org.fieldbench.tftp.client.ClientException;

/** The server refused the options before the first block (RFC 2347), so that it can be asked once more without. */
public final class OptionsRefusedException extends ClientException {

	private static final long serialVersionUID = 1L;

	OptionsRefusedException(ClientException refusal) {
		super(refusal.reason(), refusal.getMessage(), refusal.serverCode().orElse(-1), refusal.getCause());
	}
}
