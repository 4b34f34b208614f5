/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.select;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;

/** Finds the file that an engineer names: exactly, else by the only one that differs in case or is in a folder. */
final class EntryFinder {

	private static final int MOST_LISTED = 20;

	private final List<FirmwareEntry> entries;

	EntryFinder(List<FirmwareEntry> entries) {
		this.entries = entries;
	}

	/** @throws FirmwareException if there is none, or no single one */
	FirmwareEntry find(String wanted) throws FirmwareException {
		String name = wanted.strip().replace('\\', '/');
		for (Predicate<FirmwareEntry> way : ways(wanted, name)) {
			List<FirmwareEntry> found = entries.stream().filter(way).toList();
			if (found.size() > 1) {
				throw new FirmwareException("\"" + wanted + "\" is the name of several files in the bundle: " + list(found)
						+ ". Give the name with its folder.");
			}
			if (!found.isEmpty()) {
				return found.get(0);
			}
		}
		throw new FirmwareException("There is no \"" + wanted + "\" in the bundle. It holds: " + list(entries) + ".");
	}

	private static List<Predicate<FirmwareEntry>> ways(String wanted, String name) {
		return List.of(entry -> entry.name().equals(wanted), entry -> entry.name().equals(name),
				entry -> entry.name().equalsIgnoreCase(name), entry -> base(entry).equals(name),
				entry -> base(entry).equalsIgnoreCase(name));
	}

	private static String base(FirmwareEntry entry) {
		return entry.name().substring(entry.name().lastIndexOf('/') + 1);
	}

	private static String list(List<FirmwareEntry> entries) {
		String listed = entries.stream().limit(MOST_LISTED).map(FirmwareEntry::name).collect(Collectors.joining(", "));
		return entries.size() > MOST_LISTED ? listed + " and " + (entries.size() - MOST_LISTED) + " more" : listed;
	}
}
