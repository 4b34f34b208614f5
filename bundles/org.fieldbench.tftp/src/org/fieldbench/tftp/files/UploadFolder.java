/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.UploadTarget;
import org.fieldbench.tftp.internal.files.DiskSpace;
import org.fieldbench.tftp.internal.files.FolderUpload;
import org.fieldbench.tftp.internal.files.LeftOvers;
import org.fieldbench.tftp.internal.files.RootFolder;
import org.fieldbench.tftp.internal.files.UploadLedger;
import org.fieldbench.tftp.internal.files.UploadPlace;

/**
 * Puts uploads into a folder, or into folders that are in it already; it makes none. A file comes in beside its place, under a
 * hidden name, and gets its own only when it is complete and on the disk. Of two uploads of one name, the first that is complete is
 * kept.
 */
public final class UploadFolder implements UploadTarget {

	private final RootFolder folder;
	private final UploadRules rules;
	private final UploadLedger ledger;

	private UploadFolder(RootFolder folder, UploadRules rules, UploadLedger ledger) {
		this.folder = folder;
		this.rules = rules;
		this.ledger = ledger;
	}

	/**
	 * Also removes what uploads left behind that a crash ended, if it is old.
	 *
	 * @throws IOException if it is no folder or may not be written to; the message is a sentence for the user
	 */
	public static UploadFolder open(Path folder, UploadRules rules) throws IOException {
		return open(folder, rules, DiskSpace.of(folder));
	}

	static UploadFolder open(Path folder, UploadRules rules, DiskSpace space) throws IOException {
		check(folder);
		LeftOvers.remove(folder.toRealPath());
		var root = new RootFolder(folder);
		return new UploadFolder(root, rules, new UploadLedger(root, rules, space));
	}

	private static void check(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new IOException(folder + " is no folder. Choose one that exists to put uploads into.");
		}
		if (!Files.isWritable(folder)) {
			throw new IOException(folder + " may not be written to by this program. Choose another folder or change its rights.");
		}
	}

	@Override
	public Upload begin(String requestedName, OptionalLong size) throws UploadException {
		List<String> parts = UploadPlace.parts(requestedName);
		try {
			UploadPlace place = UploadPlace.in(folder, parts);
			place.checkFree(rules.replace());
			return FolderUpload.begin(place, ledger, size, rules.replace());
		} catch (UploadException e) {
			throw e;
		} catch (IOException e) {
			throw new UploadException(Reason.OTHER, "The upload folder cannot be used now", e);
		}
	}
}
