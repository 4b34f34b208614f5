/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.files.UploadRules;

/** Knows what the running uploads have taken and are still promised, so that together they keep to the limits. */
public final class UploadLedger {

	/** How often the disk is asked; each time would slow a fast upload down. */
	private static final long STEP = 1 << 20;

	private final UploadRules rules;
	private final DiskSpace space;
	private final FolderSize folder;
	private final Set<Account> open = new HashSet<>();

	/** What one upload has taken. */
	final class Account {

		private final long announced;
		private long written;
		private long askAt;

		private Account(long announced) {
			this.announced = announced;
		}

		/** @throws UploadException if so many bytes more are too many */
		void take(int bytes) throws IOException {
			synchronized (UploadLedger.this) {
				long next = written + bytes;
				long unannounced = Math.max(0, next - reserved());
				checkFile(next);
				checkTotal(unannounced);
				if (next > askAt) {
					checkDisk(unannounced);
					askAt = next + STEP;
				}
				written = next;
			}
		}

		/** @return bytes that are or will be used up for it */
		private long reserved() {
			return Math.max(announced, written);
		}

		/** @param kept whether the file stays in the folder */
		void close(boolean kept) {
			synchronized (UploadLedger.this) {
				if (open.remove(this) && kept) {
					folder.grown(written);
				}
			}
		}
	}

	public UploadLedger(RootFolder root, UploadRules rules, DiskSpace space) {
		this.rules = rules;
		this.space = space;
		this.folder = new FolderSize(root, System::nanoTime);
	}

	/**
	 * @param announced the size, if the client told it
	 * @throws UploadException if so much is too much already
	 */
	public synchronized Account open(OptionalLong announced) throws IOException {
		long size = Math.max(0, announced.orElse(0));
		folder.measure();
		checkFile(size);
		checkTotal(size);
		checkDisk(size);
		Account account = new Account(size);
		open.add(account);
		return account;
	}

	private void checkFile(long size) throws UploadException {
		if (size > rules.largestFile()) {
			throw full("The file is larger than " + rules.largestFile() + " bytes, the most that is taken");
		}
	}

	private void checkTotal(long more) throws UploadException {
		long reserved = open.stream().mapToLong(Account::reserved).sum();
		if (more > rules.largestTotal() - folder.bytes() - reserved) {
			throw full("The upload folder is full: it may hold " + rules.largestTotal() + " bytes");
		}
	}

	/** What was promised to others is not on the disk yet. */
	private void checkDisk(long more) throws IOException {
		long promised = open.stream().mapToLong(account -> account.reserved() - account.written).sum();
		if (more > space.usable() - promised - rules.freeSpace()) {
			throw full("The disk is full, or nearly");
		}
	}

	static UploadException full(String message) {
		return new UploadException(Reason.FULL, message);
	}

	/** @return what an error of the disk means */
	UploadException failed(IOException cause) {
		if (cause instanceof UploadException already) {
			return already;
		}
		return isFull(cause) ? new UploadException(Reason.FULL, "The disk is full", cause)
				: new UploadException(Reason.OTHER, "The file could not be stored", cause);
	}

	/** Java has no exception of its own for it, and words in the system's language; a full disk has next to no space. */
	private boolean isFull(IOException cause) {
		String message = String.valueOf(cause.getMessage());
		if (message.contains("No space left") || message.contains("quota")) {
			return true;
		}
		try {
			return space.usable() < (1 << 16);
		} catch (IOException e) {
			cause.addSuppressed(e);
			return false;
		}
	}
}
