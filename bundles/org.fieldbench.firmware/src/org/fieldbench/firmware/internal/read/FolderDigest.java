/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.firmware.FirmwareEntry;

/**
 * What identifies a folder, which has no bytes of its own: the SHA-256 of the lines that {@code sha256sum} writes for its files,
 * sorted by name as {@code LC_ALL=C sort} does. Files of zips in it do not count besides the zips.
 *
 * @param size bytes of its files
 * @param sha256 lower-case hexadecimal
 */
record FolderDigest(long size, String sha256) {

	private static final Comparator<FirmwareEntry> BY_BYTES = (one, other) -> Arrays.compareUnsigned(utf8(one.name()), utf8(other.name()));

	static FolderDigest of(List<FirmwareEntry> entries) {
		Set<String> names = entries.stream().map(FirmwareEntry::name).collect(Collectors.toSet());
		List<FirmwareEntry> own = entries.stream().filter(entry -> !isInside(entry.name(), names)).sorted(BY_BYTES).toList();
		MessageDigest sha256 = ReadDigest.newSha256();
		own.forEach(entry -> sha256.update(utf8(entry.sha256() + "  " + entry.name() + "\n")));
		return new FolderDigest(own.stream().mapToLong(FirmwareEntry::size).sum(), HexFormat.of().formatHex(sha256.digest()));
	}

	private static boolean isInside(String name, Set<String> names) {
		for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
			if (names.contains(name.substring(0, slash))) {
				return true;
			}
		}
		return false;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
