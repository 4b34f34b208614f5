/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IStartup;
import org.fieldbench.session.inventory.PhoneSightings;

/** Lets the inventory see whom the TFTP server sees, from the start of the workbench on. */
public final class ConnectSightings implements IStartup {

	@Override
	public void earlyStartup() {
		ServiceCaller.callOnce(getClass(), PhoneSightings.class, PhoneSightings::connect);
	}
}
