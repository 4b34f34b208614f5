/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.files.ForgivingNames;

/** Serves the entries of a firmware bundle over TFTP, without unpacking it to disk. The only place where firmware meets TFTP. */
public final class FirmwareFileSource implements FileSource {

	private final FirmwareArchive archive;
	private final ForgivingNames names;

	/** Entries of equal archives are the same only under the same name. */
	private record Revision(Object archive, String entry) {
	}

	/** @param archive stays the caller's to close, after the server */
	public FirmwareFileSource(FirmwareArchive archive) {
		this.archive = archive;
		this.names = ForgivingNames.anywhere(archive.names());
	}

	/**
	 * The entry of exactly that name, else the one that is meant: without leading slashes, backslashes as slashes, without spaces
	 * at the end, in any case, and last by its name without the folder; each only if no other entry fits as well. Nothing outside
	 * the archive can be named.
	 */
	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		return names.find(requestedName).map(this::served);
	}

	@Override
	public List<String> names() {
		return archive.names();
	}

	private ServedFile served(String name) {
		OptionalLong size = archive.size(name);
		return new ServedFile() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return size.orElseThrow();
			}

			@Override
			public InputStream open() throws IOException {
				return archive.open(name);
			}

			@Override
			public Optional<Object> revision() throws IOException {
				return Optional.of(new Revision(archive.revision(), name));
			}
		};
	}
}
