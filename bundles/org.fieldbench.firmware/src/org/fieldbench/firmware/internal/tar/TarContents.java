/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.MemberContents;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Refusal;
import org.fieldbench.firmware.internal.archive.WholeStream;

/** The files of a tar archive, read in place. Tar has no checksums of its files. */
public final class TarContents extends MemberContents<TarMember> {

	private final DiskFile file;

	private TarContents(DiskFile file, FoundFiles<TarMember> found, List<Finding> known) {
		super(found, known);
		this.file = file;
	}

	/**
	 * @param file closed with the contents; stays the caller's to close on failure
	 * @throws FirmwareException if it is no tar archive, is damaged or unsafe as a whole
	 */
	public static TarContents open(DiskFile file, Opening opening) throws FirmwareException {
		return open(file, opening, List.of());
	}

	/** @param known what there is to know of what the archive came in */
	static TarContents open(DiskFile file, Opening opening, List<Finding> known) throws FirmwareException {
		try {
			TarWalk walk = new TarWalk(file, opening);
			FoundFiles<TarMember> found = walk.files();
			if (found.isEmpty()) {
				throw opening.refusal().because("holds no files", "Get the firmware bundle from the vendor again.");
			}
			List<Finding> findings = new ArrayList<>(known);
			findings.addAll(walk.findings());
			return new TarContents(file, found, findings);
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			throw opening.refusal().because("is damaged: one of its headers cannot be read", Refusal.DOWNLOAD_AGAIN, e);
		}
	}

	@Override
	protected long sizeOf(TarMember member) {
		return member.size();
	}

	@Override
	public InputStream open(String name) throws IOException {
		TarMember member = member(name);
		if (!file.isOpen()) {
			throw closedBefore(name);
		}
		return new WholeStream(new DiskSlice(file, member.start(), member.size()), name);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
