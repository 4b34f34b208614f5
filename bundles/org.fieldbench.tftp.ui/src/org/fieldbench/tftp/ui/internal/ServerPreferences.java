/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fieldbench.tftp.ServerSettings;
import org.osgi.service.prefs.BackingStoreException;

/** Where the server listened last time. */
final class ServerPreferences {

	private static final String ADDRESS = "address";
	private static final String PORT = "port";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.fieldbench.tftp.ui");

	/** @return the key of an {@link AddressChoice}; empty before the first time */
	String address() {
		return node.get(ADDRESS, "");
	}

	int port() {
		return node.getInt(PORT, ServerSettings.STANDARD_PORT);
	}

	void remember(String address, int port) {
		node.put(ADDRESS, address);
		node.putInt(PORT, port);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn("The server's address and port cannot be remembered.", e);
		}
	}
}
