/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;

/** A file that is coming into a folder, beside its place until it is complete. */
public final class FolderUpload implements Upload {

	private static final System.Logger LOG = System.getLogger(FolderUpload.class.getName());

	private final UploadPlace place;
	private final UploadLedger ledger;
	private final UploadLedger.Account account;
	private final boolean replace;
	private final Path part;
	private final FileChannel channel;
	private boolean ended;

	private FolderUpload(UploadPlace place, UploadLedger ledger, UploadLedger.Account account, boolean replace) throws IOException {
		this.place = place;
		this.ledger = ledger;
		this.account = account;
		this.replace = replace;
		this.part = place.newPart();
		this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * @param announced the size, if the client told it
	 * @param replace whether it may take the place of a file of its name
	 */
	public static Upload begin(UploadPlace place, UploadLedger ledger, OptionalLong announced, boolean replace) throws IOException {
		UploadLedger.Account account = ledger.open(announced);
		FolderUpload upload;
		try {
			upload = new FolderUpload(place, ledger, account, replace);
		} catch (IOException e) {
			account.close(false);
			throw ledger.failed(e);
		}
		upload.checkInside();
		return upload;
	}

	/** The folder may have been exchanged between the look at it and the opening. */
	private void checkInside() throws IOException {
		try {
			place.checkUnmoved();
		} catch (IOException e) {
			discard();
			throw e;
		}
	}

	@Override
	public String name() {
		return place.name();
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws UploadException {
		try {
			account.take(length);
			ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		} catch (IOException e) {
			throw ledger.failed(e);
		}
	}

	@Override
	public void complete() throws UploadException {
		try {
			channel.force(true);
			channel.close();
			place.checkUnmoved();
			Publication.of(part, place.path(), replace);
			ended = true;
			account.close(true);
		} catch (IOException e) {
			throw ledger.failed(e);
		} finally {
			discard();
		}
	}

	@Override
	public void discard() {
		if (ended) {
			return;
		}
		ended = true;
		account.close(false);
		try {
			channel.close();
			Files.deleteIfExists(part);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "An upload that failed could not be removed; the next start will", e);
		}
	}
}
