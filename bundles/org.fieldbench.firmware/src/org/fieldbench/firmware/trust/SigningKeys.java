/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareException;

/** The keys in a data folder: one's own, made at the first signature, and those of others that one trusts. */
public final class SigningKeys {

	private static final String OWN = "own.key";
	private static final String TRUSTED = "trusted";

	private final Path folder;

	/** @param dataFolder the user's data folder; written to only when a key is made or trusted */
	public SigningKeys(Path dataFolder) {
		this.folder = dataFolder.resolve("keys");
	}

	/**
	 * @return one's own key, made now if there is none yet
	 * @throws FirmwareException if it cannot be read or written
	 */
	public KeyPair own() throws FirmwareException {
		Path file = folder.resolve(OWN);
		try {
			if (!Files.exists(file)) {
				create(file, Keys.generate());
			}
			List<String> lines = Files.readAllLines(file);
			if (lines.size() < 2) {
				throw new FirmwareException("The signing key " + file + " is damaged. Restore it from a backup, or move it away: then a new"
						+ " one is made, which others must trust anew.");
			}
			return Keys.pair(lines.get(0), lines.get(1));
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			throw new FirmwareException("The signing key " + file + " cannot be read or written. Check the rights of its folder.", e);
		}
	}

	/** One that is there already stays. */
	private void create(Path file, KeyPair pair) throws IOException {
		Base64.Encoder base64 = Base64.getEncoder();
		try {
			write(file, base64.encodeToString(pair.getPublic().getEncoded()) + "\n"
					+ base64.encodeToString(pair.getPrivate().getEncoded()) + "\n");
		} catch (FileAlreadyExistsException e) {
			// Another process was faster; its key is read then.
		}
	}

	/** Appears whole or not at all, readable for its owner alone. */
	private static void write(Path file, String text, CopyOption... options) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), "new", ".key", onlyForOwner());
		try {
			Files.writeString(temporary, text);
			Files.move(temporary, file, options);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static FileAttribute<?>[] onlyForOwner() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/**
	 * @return under which name a key is trusted; empty if it is not
	 * @throws FirmwareException if that cannot be found out
	 */
	public Optional<String> nameOf(PublicKey key) throws FirmwareException {
		try {
			Path file = trusted(key);
			if (Files.exists(file)) {
				return Files.readString(file).lines().findFirst().filter(name -> !name.isBlank());
			}
			return Files.exists(folder.resolve(OWN)) && own().getPublic().equals(key) ? Optional.of("you") : Optional.empty();
		} catch (IOException | UncheckedIOException e) {
			throw new FirmwareException("The trusted keys in " + folder + " cannot be read. Check the rights of that folder.", e);
		}
	}

	/**
	 * From now on a key is trusted.
	 *
	 * @param name of who owns it, one line
	 * @throws FirmwareException if that cannot be written down
	 */
	public void trust(PublicKey key, String name) throws FirmwareException {
		if (name.isBlank() || name.lines().count() != 1) {
			throw new FirmwareException("The name of a key's owner is one line and not empty.");
		}
		try {
			write(trusted(key), name.strip() + "\n", StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new FirmwareException("The key could not be kept in " + folder + ". Check the rights of that folder.", e);
		}
	}

	private Path trusted(PublicKey key) {
		return folder.resolve(TRUSTED).resolve(fingerprint(key).replace(" ", "") + ".key");
	}

	/** @return what people compare over the telephone, in groups of four digits */
	public static String fingerprint(PublicKey key) {
		return Keys.fingerprint(key);
	}
}
