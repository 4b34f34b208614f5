/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadTarget;

/** A true server on a free loopback port, with files in memory. */
final class LoopbackServer implements FileSource, UploadTarget, AutoCloseable {

	private record MemoryFile(String name, byte[] bytes) implements ServedFile {

		@Override
		public long size() {
			return bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}
	}

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();
	private final TftpServer server;

	LoopbackServer(TransferListener listener) throws IOException {
		server = TftpServer.start(ServerSettings.at(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0)).with((UploadTarget) this), this,
				listener);
	}

	LoopbackServer with(String name, byte[] bytes) {
		files.put(name, bytes);
		return this;
	}

	byte[] file(String name) {
		return files.get(name);
	}

	/** @return as it is given to a verb */
	String place() {
		return "127.0.0.1:" + port();
	}

	int port() {
		return server.address().getPort();
	}

	@Override
	public Optional<ServedFile> find(String name) {
		return Optional.ofNullable(files.get(name)).map(bytes -> new MemoryFile(name, bytes));
	}

	@Override
	public List<String> names() {
		return List.copyOf(files.keySet());
	}

	@Override
	public Upload begin(String name, OptionalLong size) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		return new Upload() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public void write(byte[] from, int offset, int length) {
				bytes.write(from, offset, length);
			}

			@Override
			public void complete() {
				files.put(name, bytes.toByteArray());
			}

			@Override
			public void discard() {
				bytes.reset();
			}
		};
	}

	@Override
	public void close() {
		server.close();
	}
}
