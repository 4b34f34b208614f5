/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.MacAddress;

/** The MACs of the devices on this computer's own network, as Linux keeps them ({@code man 7 arp}); other systems keep no such file. */
record Neighbours(Path table) {

	private static final int ADDRESS = 0;
	private static final int MAC = 3;

	static final Neighbours OF_SYSTEM = new Neighbours(Path.of("/proc/net/arp"));

	/** @return the MAC of an address, if it is known and that of one device */
	Optional<MacAddress> mac(String address) {
		try {
			return Files.readString(table, StandardCharsets.US_ASCII).lines().map(line -> line.strip().split("\\s+"))
					.filter(cells -> cells.length > MAC && cells[ADDRESS].equals(address)).findFirst().flatMap(cells -> parse(cells[MAC]));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** An incomplete entry has zeros only. */
	static Optional<MacAddress> parse(String text) {
		try {
			return Optional.of(MacAddress.parse(text));
		} catch (InventoryException e) {
			return Optional.empty();
		}
	}
}
