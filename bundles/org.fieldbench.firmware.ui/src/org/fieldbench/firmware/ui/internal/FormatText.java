/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.fieldbench.catalog.FileFormat;

/** The words for formats, short enough for a column. */
final class FormatText {

	private FormatText() {
	}

	static String of(FileFormat format) {
		return switch (format) {
		case ELF -> "ELF";
		case PE -> "Windows";
		case UIMAGE -> "U-Boot image";
		case GZIP -> "gzip";
		case ZIP -> "zip";
		case TAR -> "tar";
		case INTEL_HEX -> "Intel HEX";
		case SRECORD -> "S-record";
		case DFU -> "DFU";
		case TEXT -> "Text";
		case OTHER -> "Binary";
		};
	}
}
