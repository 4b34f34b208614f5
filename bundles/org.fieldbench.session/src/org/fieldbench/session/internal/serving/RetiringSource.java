/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** Keeps a firmware bundle open until it is retired and nobody reads from it any more. */
final class RetiringSource implements FileSource {

	private final FirmwareArchive archive;
	private final FirmwareFileSource source;
	private int readers;
	private boolean retired;

	/** @param archive is this object's to close */
	RetiringSource(FirmwareArchive archive) {
		this.archive = archive;
		source = new FirmwareFileSource(archive);
	}

	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		return source.find(requestedName).map(this::counted);
	}

	@Override
	public List<String> names() {
		return source.names();
	}

	/** No new reader is expected; the last one out closes the firmware bundle. */
	synchronized void retire() {
		retired = true;
		closeIfUnused();
	}

	private synchronized void leave() {
		readers--;
		closeIfUnused();
	}

	private void closeIfUnused() {
		if (retired && readers == 0) {
			archive.close();
		}
	}

	private synchronized InputStream enter(ServedFile file) throws IOException {
		InputStream stream = file.open();
		readers++;
		return new FilterInputStream(stream) {
			private final AtomicBoolean open = new AtomicBoolean(true);

			@Override
			public void close() throws IOException {
				try {
					super.close();
				} finally {
					if (open.getAndSet(false)) {
						leave();
					}
				}
			}
		};
	}

	private ServedFile counted(ServedFile file) {
		return new ServedFile() {
			@Override
			public String name() {
				return file.name();
			}

			@Override
			public long size() {
				return file.size();
			}

			@Override
			public InputStream open() throws IOException {
				return enter(file);
			}

			@Override
			public Optional<Object> revision() throws IOException {
				return file.revision();
			}
		};
	}
}
