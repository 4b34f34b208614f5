/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;

/**
 * A name that phones really asked a TFTP server for.
 *
 * @param name as asked for; {@code {mac}} stands for a hardware address in it
 * @param model id of the phones' model, if it was known
 * @param role of the file that was sent, if one was
 * @param times how often
 */
public record AskedName(String name, Optional<String> model, Optional<FirmwareRole> role, Instant first, Instant last, int times) {

	/** @return whether it may have been a phone of this model: its model, or one that nobody knew */
	public boolean mayBe(Optional<String> other) {
		return model.isEmpty() || other.isEmpty() || model.equals(other);
	}

	/** @return whether a file is what was asked for; case and folders do not count, as on the server */
	public boolean isFor(String file) {
		return base(file).equalsIgnoreCase(base(name));
	}

	private static String base(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}
}
