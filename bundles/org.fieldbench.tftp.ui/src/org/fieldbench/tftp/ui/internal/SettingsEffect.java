/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

/** When changed settings take effect. */
public enum SettingsEffect {
	/** Nothing was changed. */
	NONE,
	/** The server stands still. */
	AT_NEXT_START,
	/** It runs, but no transfer does: it can be started again at once. */
	AFTER_RESTART,
	/** Transfers run, which a restart would break off. */
	AFTER_TRANSFERS;

	/** @param transfers how many run */
	public static SettingsEffect of(SettingsDraft before, SettingsDraft after, boolean running, long transfers) {
		if (before.equals(after)) {
			return NONE;
		}
		if (!running) {
			return AT_NEXT_START;
		}
		return transfers == 0 ? AFTER_RESTART : AFTER_TRANSFERS;
	}
}
