/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;

import org.fieldbench.firmware.FirmwareEntry;

/** A part of the workbench in which an entry of a firmware bundle can be chosen. */
interface EntryPart {

	/** @return the chosen entry */
	Optional<FirmwareEntry> selected();
}
