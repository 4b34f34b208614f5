/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.keys;

import org.fieldbench.firmware.trust.KeyHome;
import org.fieldbench.firmware.trust.SigningKeys;
import org.fieldbench.store.DataFolder;
import org.osgi.service.component.annotations.Component;

/** The user's keys are kept in the data folder. */
@Component
public final class DataFolderKeys implements KeyHome {

	@Override
	public SigningKeys keys() {
		return new SigningKeys(DataFolder.locate());
	}
}
