/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetSocketAddress;
import java.util.List;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.Transfer;

/** What {@code serve} says. */
interface ServeOutput {

	void listening(InetSocketAddress where, FirmwareReport report);

	/** @param transfer has just begun */
	void began(Transfer transfer);

	/** @param transfer is complete or has failed */
	void ended(Transfer transfer);

	/** @param transfers all that ended, in the order in which they did */
	void summary(List<Transfer> transfers);
}
