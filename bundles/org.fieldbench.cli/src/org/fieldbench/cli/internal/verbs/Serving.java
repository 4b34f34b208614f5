/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.ServerSettings;

/**
 * What a server serves and where.
 *
 * @param path the zip archive or folder
 * @param report what the inspection found; empty for a folder
 * @param names of all files, may be shortened
 * @param settings with which it was started
 * @param addresses where it listens, in the order of the settings
 */
record Serving(Path path, Optional<FirmwareReport> report, List<String> names, ServerSettings settings,
		List<InetSocketAddress> addresses) {
}
