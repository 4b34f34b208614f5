/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;

/** Brings the blocks of an upload into the file's form, counts, hashes and stores them. */
final class UploadBytes {

	private final Upload upload;
	private final NetasciiDecoder decoder;
	private final int blockSize;
	private final MessageDigest digest = Hashing.sha256();
	/** Made with the first block, so that requests which nothing follows cost little. */
	private byte[] block;
	private byte[] decoded;
	private long received;

	UploadBytes(Upload upload, boolean netascii, int blockSize) {
		this.upload = upload;
		this.decoder = netascii ? new NetasciiDecoder() : null;
		this.blockSize = blockSize;
	}

	/** @param packet holds the block from its position on, no longer than the block size */
	void add(ByteBuffer packet) throws UploadException {
		if (block == null) {
			block = new byte[blockSize];
			decoded = decoder == null ? block : new byte[blockSize + 1];
		}
		int length = packet.remaining();
		packet.get(block, 0, length);
		received += length;
		store(decoder == null ? length : decoder.decode(block, length, decoded));
	}

	private void store(int length) throws UploadException {
		digest.update(decoded, 0, length);
		upload.write(decoded, 0, length);
	}

	/** @return bytes as they came over the wire */
	long received() {
		return received;
	}

	/** @return SHA-256 of what is now stored */
	String complete() throws UploadException {
		if (decoder != null && decoder.endsWithCarriageReturn()) {
			decoded[0] = '\r';
			store(1);
		}
		upload.complete();
		return Hashing.text(digest);
	}

	void discard() {
		upload.discard();
	}
}
