/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.text.NumberFormat;

import org.fieldbench.tftp.Transfer;

/** Transfers in words. */
public final class TransferText {

	private TransferText() {
	}

	/** @return percent and bytes, or bytes alone while the size is unknown */
	public static String progress(Transfer transfer) {
		String bytes = NumberFormat.getIntegerInstance().format(transfer.bytes());
		return transfer.percent() < 0 ? bytes + " bytes" : transfer.percent() + " %";
	}
}
