/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;

/**
 * The files of one archive, as they are found: which of them can be read, and what is wrong with the others. Of files whose names
 * a phone could take for the same, none can be read.
 *
 * @param <E> what an archive knows of a file
 */
public final class FoundFiles<E> {

	private final List<Found<E>> all = new ArrayList<>();
	/** By what names share, the first of that kind. */
	private final Map<String, String> first = new HashMap<>();
	private final Map<String, String> second = new HashMap<>();
	private final Set<String> folders = new HashSet<>();

	private record Found<E>(String name, E entry, long size, Optional<Fault> fault) {
	}

	/**
	 * @param size bytes when unpacked; -1 when unknown
	 * @param fault why it cannot be read, besides its name
	 */
	public void add(String name, E entry, long size, Optional<Fault> fault) {
		String key = EntryName.key(name);
		if (first.putIfAbsent(key, name) != null) {
			second.putIfAbsent(key, name);
		}
		addFolders(key);
		all.add(new Found<>(name, entry, size, EntryName.fault(name).or(() -> fault)));
	}

	/**
	 * @param name with a slash at its end; only kept if something is wrong with it
	 * @param fault besides its name
	 */
	public void addFolder(String name, E entry, long size, Optional<Fault> fault) {
		if (fault.isPresent() || !name.equals("./") && EntryName.fault(name).isPresent()) {
			add(name, entry, size, fault);
		} else {
			addFolders(EntryName.key(name));
		}
	}

	private void addFolders(String key) {
		for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
			folders.add(key.substring(0, slash));
		}
	}

	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** @return by name, in archive order */
	public Map<String, E> sound() {
		Map<String, E> sound = new LinkedHashMap<>();
		all.stream().filter(file -> fault(file).isEmpty()).forEach(file -> sound.put(file.name(), file.entry()));
		return sound;
	}

	/** @return in archive order, each name once */
	public List<UnreadableFile> unreadable() {
		Map<String, UnreadableFile> unreadable = new LinkedHashMap<>();
		all.forEach(file -> fault(file).ifPresent(fault -> unreadable.putIfAbsent(file.name(), fault.of(file.name(), file.size()))));
		return List.copyOf(unreadable.values());
	}

	/** @return what there is to know of the names of sound files */
	public List<Finding> doubts() {
		return sound().keySet().stream().flatMap(name -> NameDoubts.of(name).stream()).toList();
	}

	private Optional<Fault> fault(Found<E> file) {
		String key = EntryName.key(file.name());
		String other = second.get(key);
		if (other != null && file.fault().isEmpty()) {
			return Optional.of(Fault.twice(file.name(), other.equals(file.name()) ? first.get(key) : other));
		}
		return file.fault().or(() -> folders.contains(key) ? Optional.of(Fault.FILE_AND_FOLDER) : Optional.empty());
	}
}
