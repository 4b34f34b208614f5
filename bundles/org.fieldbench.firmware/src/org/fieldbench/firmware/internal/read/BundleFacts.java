/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;

/**
 * What reading a firmware bundle through gave.
 *
 * @param size bytes of the archive
 * @param sha256 of the archive, lower-case hexadecimal
 * @param entries its files in archive order, as the rules see them
 * @param findings of the archive itself
 */
public record BundleFacts(long size, String sha256, List<FirmwareEntry> entries, List<Finding> findings) {
}
