/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.UnreadableFile;

/**
 * What reading a firmware bundle through gave.
 *
 * @param size bytes of the archive; of a folder, of its files
 * @param sha256 of the archive, lower-case hexadecimal; of a folder, see {@link FolderDigest}
 * @param entries its files in archive order, as the rules see them
 * @param unreadable its files that are not sound
 * @param findings of the archive itself, and of the files that are not sound
 */
public record BundleFacts(long size, String sha256, List<FirmwareEntry> entries, List<UnreadableFile> unreadable, List<Finding> findings) {
}
