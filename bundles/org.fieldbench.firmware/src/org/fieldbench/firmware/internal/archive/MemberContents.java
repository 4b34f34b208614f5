/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;

/**
 * Contents all of whose files were found when they were opened.
 *
 * @param <M> what is known of a file
 */
public abstract class MemberContents<M> implements ArchiveContents {

	private final Map<String, M> members;
	private final List<UnreadableFile> unreadable;
	private final List<Finding> findings;

	/** @param known what there is to know besides doubts about names; stands before these */
	protected MemberContents(FoundFiles<M> found, List<Finding> known) {
		this.members = Collections.unmodifiableMap(found.sound());
		this.unreadable = found.unreadable();
		this.findings = Stream.concat(known.stream(), found.doubts().stream()).toList();
	}

	/** @return bytes when unpacked */
	protected abstract long sizeOf(M member);

	/** @return those that can be read, by name, in archive order */
	protected final Map<String, M> members() {
		return members;
	}

	/** @throws NoSuchFileException if no file of that name can be read */
	protected final M member(String name) throws NoSuchFileException {
		M member = members.get(name);
		if (member == null) {
			throw new NoSuchFileException(name, null, "there is no such file in the firmware bundle");
		}
		return member;
	}

	/** @return what to throw when a file is asked for too late */
	protected static IOException closedBefore(String name) {
		return new IOException("The firmware bundle was closed before " + name + " was read.");
	}

	@Override
	public List<String> names() {
		return List.copyOf(members.keySet());
	}

	@Override
	public OptionalLong size(String name) {
		M member = members.get(name);
		return member == null ? OptionalLong.empty() : OptionalLong.of(sizeOf(member));
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}

	@Override
	public List<UnreadableFile> unreadable() {
		return unreadable;
	}
}
