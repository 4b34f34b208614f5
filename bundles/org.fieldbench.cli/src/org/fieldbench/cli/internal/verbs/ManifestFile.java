/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.trust.SignedManifest;

/** A signed manifest on disk, by its standard name beside the firmware bundle. */
final class ManifestFile {

	private static final long MOST = 8L << 20;

	private ManifestFile() {
	}

	static Path beside(Path bundle) {
		return bundle.resolveSibling(bundle.getFileName() + ".manifest");
	}

	static SignedManifest read(Path file) throws FirmwareException {
		try {
			if (Files.size(file) > MOST) {
				throw new FirmwareException(file + " is too large for a manifest. Give the file that \"fieldbench sign\" wrote.");
			}
			return SignedManifest.parse(Files.readString(file));
		} catch (FirmwareException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new FirmwareException("There is no manifest " + file + ". Name it with --manifest, or ask who signed the bundle for it.", e);
		} catch (IOException e) {
			throw new FirmwareException(file + " cannot be read as a manifest: it is no text, or you may not open it.", e);
		}
	}

	/** Appears whole or not at all. */
	static void write(SignedManifest manifest, Path file) throws FirmwareException {
		try (PartFile part = new PartFile(file)) {
			part.bytes().write(manifest.text().getBytes(StandardCharsets.UTF_8));
			part.complete();
		} catch (IOException e) {
			throw new FirmwareException(e.getMessage(), e);
		}
	}
}
