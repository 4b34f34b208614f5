/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.HiddenBytes;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.RawName;
import org.fieldbench.firmware.internal.archive.Refusal;

/** Goes through one tar archive from header to header, over the data of its files. */
final class TarWalk {

	/** Longer extended headers are made to fill the memory. */
	private static final int LONGEST_NOTE = 1 << 20;
	/** In front of one file; GNU tar writes up to three. */
	private static final int MOST_NOTES = 8;
	private static final String TWO_THINGS = ". What one program checks, another may not unpack";

	private final DiskFile file;
	private final Opening opening;
	private final Refusal refusal;
	private final LimitCheck limits;
	private final FoundFiles<TarMember> found = new FoundFiles<>();
	private int notes;
	private Optional<PaxNote> pax = Optional.empty();
	private Optional<String> longName = Optional.empty();
	private long position;

	TarWalk(DiskFile file, Opening opening) {
		this.file = file;
		this.opening = opening;
		this.refusal = opening.refusal();
		this.limits = new LimitCheck(opening.limits(), refusal);
	}

	/** @throws FirmwareException if it is damaged, cut off, or says two things */
	FoundFiles<TarMember> files() throws IOException {
		try {
			for (byte[] block = block(); !isEmpty(block); block = block()) {
				TarHeader header = TarHeader.read(block);
				if (header.isNote()) {
					note(header);
				} else {
					entry(header);
				}
			}
		} catch (EOFException e) {
			throw refusal.because("is cut off: its end is missing", Refusal.DOWNLOAD_AGAIN, e);
		}
		if (notes > 0) {
			throw new IOException("The last header is missing.");
		}
		return found;
	}

	/** @return what there is to know of bytes behind the end; to be called at last */
	List<Finding> findings() throws IOException {
		DiskSlice rest = new DiskSlice(file, position, file.size() - position);
		byte[] chunk = new byte[64 * 1024];
		for (int read = rest.read(chunk); read >= 0; read = rest.read(chunk)) {
			for (int i = 0; i < read; i++) {
				if (chunk[i] != 0) {
					return HiddenBytes.findings(0, 0, rest.remaining() + read - i);
				}
			}
		}
		return List.of();
	}

	private byte[] block() throws IOException {
		byte[] block = file.bytes(position, TarHeader.BLOCK).array();
		position += TarHeader.BLOCK;
		return block;
	}

	private static boolean isEmpty(byte[] block) {
		for (byte b : block) {
			if (b != 0) {
				return false;
			}
		}
		return true;
	}

	private void note(TarHeader header) throws IOException {
		if (header.size() > LONGEST_NOTE || ++notes > MOST_NOTES) {
			throw refusal.because("holds headers of a length that no archiver writes", Refusal.NOT_FIRMWARE);
		}
		byte[] data = file.bytes(position, (int) header.size()).array();
		pass(header.size());
		if (header.isPax() || header.isGlobal()) {
			extended(header, PaxNote.read(data));
		} else if (header.isLongName()) {
			longName = Optional.of(RawName.decoded(withoutEnd(data)));
		}
	}

	private void extended(TarHeader header, PaxNote note) throws FirmwareException {
		if (!header.isGlobal()) {
			pax = Optional.of(note);
		} else if (note.isOfOneFile()) {
			throw refusal.because("gives several files one name or size" + TWO_THINGS, Refusal.NOT_FIRMWARE);
		}
	}

	private static byte[] withoutEnd(byte[] name) {
		int length = name.length;
		while (length > 0 && name[length - 1] == 0) {
			length--;
		}
		return Arrays.copyOf(name, length);
	}

	private void entry(TarHeader header) throws IOException {
		limits.entry();
		String name = name(header);
		opening.reading(name, 0);
		checkClear(name, header);
		limits.file(name, header.size());
		add(name, header);
		pass(header.size());
		pax = Optional.empty();
		longName = Optional.empty();
		notes = 0;
	}

	private String name(TarHeader header) throws FirmwareException {
		Optional<String> said = pax.flatMap(PaxNote::name);
		if (said.isPresent() && longName.isPresent() && !said.equals(longName)) {
			throw refusal.entry(said.get(), "has two names, also " + Refusal.quoted(longName.get()) + TWO_THINGS, Refusal.NOT_FIRMWARE);
		}
		String name = RawName.plain(said.or(() -> longName).orElseGet(header::name));
		return header.isFolder() && !name.endsWith("/") ? name + "/" : name;
	}

	private void checkClear(String name, TarHeader header) throws IOException {
		OptionalLong said = pax.isPresent() ? pax.get().size() : OptionalLong.empty();
		if (said.isPresent() && said.getAsLong() != header.size() || !header.isClear()) {
			throw refusal.entry(name, "has two sizes" + TWO_THINGS, Refusal.NOT_FIRMWARE);
		}
	}

	private void add(String name, TarHeader header) {
		TarMember member = new TarMember(position, header.size());
		Optional<Fault> fault = header.fault().or(() -> pax.filter(PaxNote::isSparse).map(note -> TarHeader.sparse()));
		if (header.isFolder()) {
			found.addFolder(name, member, 0, fault);
		} else {
			found.add(name, member, header.size(), fault);
		}
	}

	/** Moves on behind data and what fills their last block. */
	private void pass(long size) throws IOException {
		long padded = (size + TarHeader.BLOCK - 1) / TarHeader.BLOCK * TarHeader.BLOCK;
		if (padded > file.size() - position) {
			throw new EOFException("The data end before their size.");
		}
		position += padded;
	}
}
