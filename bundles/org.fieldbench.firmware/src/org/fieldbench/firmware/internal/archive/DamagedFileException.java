/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import org.fieldbench.firmware.FirmwareException;

/** One file of a bundle turned out to be unreadable while it was read; the others may be sound. */
public final class DamagedFileException extends FirmwareException {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	DamagedFileException(String message, Fault fault, Throwable cause) {
		super(message, cause);
		this.fault = fault;
	}

	/** @return what is wrong with it */
	public Fault fault() {
		return fault;
	}
}
