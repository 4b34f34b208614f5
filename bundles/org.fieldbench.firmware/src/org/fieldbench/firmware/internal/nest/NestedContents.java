/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.nest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.Opening;

/**
 * A firmware bundle with the zips in it opened, one level down: their files are called outer.zip/inner.bin, behind outer.zip itself,
 * which stays a file like any other.
 */
public final class NestedContents implements ArchiveContents {

	private final ArchiveContents outer;
	private final List<NestedZip> zips;
	private final Map<String, Place> places = new LinkedHashMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<UnreadableFile> unreadable = new ArrayList<>();

	/** Where a file is, and what it is called there. */
	private record Place(ArchiveContents contents, String name) {
	}

	private NestedContents(ArchiveContents outer, NestedZips nested) {
		this.outer = outer;
		this.zips = nested.opened();
		findings.addAll(outer.findings());
		findings.addAll(nested.findings());
		unreadable.addAll(outer.unreadable());
		for (String name : outer.names()) {
			places.put(name, new Place(outer, name));
			zips.stream().filter(zip -> zip.name().equals(name)).forEach(this::add);
		}
	}

	/**
	 * @param outer closed with what is returned; on failure too
	 * @return the outer contents themselves if no zip is in them
	 */
	public static ArchiveContents around(ArchiveContents outer, Opening opening, long archiveSize) throws IOException {
		NestedZips nested = new NestedZips(outer, opening, archiveSize);
		try {
			return nested.open() ? new NestedContents(outer, nested) : outer;
		} catch (IOException | RuntimeException | Error e) {
			nested.closeAfter(e);
			throw e;
		}
	}

	private void add(NestedZip zip) {
		zip.contents().names().forEach(name -> places.put(zip.outside(name), new Place(zip.contents(), name)));
		findings.addAll(zip.findings());
		unreadable.addAll(zip.unreadable());
	}

	@Override
	public List<String> names() {
		return List.copyOf(places.keySet());
	}

	@Override
	public OptionalLong size(String name) {
		Place place = places.get(name);
		return place == null ? OptionalLong.empty() : place.contents().size(place.name());
	}

	@Override
	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	@Override
	public List<UnreadableFile> unreadable() {
		return List.copyOf(unreadable);
	}

	@Override
	public InputStream open(String name) throws IOException {
		Place place = places.get(name);
		if (place == null) {
			throw new NoSuchFileException(name, null, "there is no such file in the firmware bundle");
		}
		return place.contents().open(place.name());
	}

	@Override
	public void close() throws IOException {
		IOException failure = null;
		for (NestedZip zip : zips) {
			try {
				zip.contents().close();
			} catch (IOException e) {
				failure = e;
			}
		}
		outer.close();
		if (failure != null) {
			throw failure;
		}
	}
}
