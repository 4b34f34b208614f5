/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.fieldbench.files.WholeFile;
import org.fieldbench.firmware.FirmwareException;

/** A signed manifest on disk, by its standard name beside the firmware bundle. */
public final class ManifestFile {

	private static final long MOST = 8L << 20;

	private ManifestFile() {
	}

	/** @return the standard place of a firmware bundle's manifest: beside it, with ".manifest" behind its name */
	public static Path beside(Path bundle) {
		return bundle.resolveSibling(bundle.getFileName() + ".manifest");
	}

	/** @throws FirmwareException if there is none, or it is no signed manifest */
	public static SignedManifest read(Path file) throws FirmwareException {
		try {
			if (Files.size(file) > MOST) {
				throw new FirmwareException(file + " is too large for a manifest. Give the file that was written when the firmware bundle was signed.");
			}
			return SignedManifest.parse(Files.readString(file));
		} catch (FirmwareException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new FirmwareException("There is no manifest " + file + ". Ask who signed the firmware bundle for it.", e);
		} catch (IOException e) {
			throw new FirmwareException(file + " cannot be read as a manifest: it is no text, or you may not open it.", e);
		}
	}

	/**
	 * Appears whole or not at all; takes the place of an older one.
	 *
	 * @throws FirmwareException if it cannot be written
	 */
	public static void write(SignedManifest manifest, Path file) throws FirmwareException {
		try {
			WholeFile.write(file, true, manifest.text().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new FirmwareException(e.getMessage(), e);
		}
	}
}
