/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

/**
 * Remembers which clients the workbench's TFTP server sees, for {@link PhoneInventory#suggestions}. An OSGi service. Clients on this
 * computer itself, such as virtual phones and self-tests, do not count.
 */
public interface PhoneSightings {

	/** Listens to the server from now on. Asking again does nothing. */
	void connect();
}
