/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.store.TeamFileRecord;

/** Attachments of two sides put together: nothing that either side added is lost. */
final class FileMerge {

	private FileMerge() {
	}

	static List<TeamFileRecord> of(List<TeamFileRecord> base, List<TeamFileRecord> mine, List<TeamFileRecord> theirs) {
		Map<String, TeamFileRecord> before = byName(base);
		Map<String, TeamFileRecord> own = byName(mine);
		Map<String, TeamFileRecord> other = byName(theirs);
		Map<String, TeamFileRecord> all = new TreeMap<>();
		for (Map<String, TeamFileRecord> side : List.of(own, other)) {
			side.keySet().forEach(name -> add(all, name, before.get(name), own.get(name), other.get(name)));
		}
		return List.copyOf(all.values());
	}

	private static Map<String, TeamFileRecord> byName(List<TeamFileRecord> files) {
		return files.stream().collect(Collectors.toMap(TeamFileRecord::name, Function.identity(), (one, same) -> one));
	}

	private static void add(Map<String, TeamFileRecord> all, String name, TeamFileRecord before, TeamFileRecord own, TeamFileRecord other) {
		if (Objects.equals(own, other) || Objects.equals(own, before)) {
			put(all, other);
		} else if (Objects.equals(other, before)) {
			put(all, own);
		} else {
			put(all, other);
			put(all, own == null || other == null ? own : new TeamFileRecord(second(name, own.sha256()), own.size(), own.sha256()));
		}
	}

	private static void put(Map<String, TeamFileRecord> all, TeamFileRecord file) {
		if (file != null) {
			all.put(file.name(), file);
		}
	}

	/** @return a name beside the first one, the same on each computer: "plan-1f2e3d4c.pdf" */
	private static String second(String name, String sha256) {
		int dot = name.lastIndexOf('.');
		String mark = "-" + sha256.substring(0, 8);
		return dot <= 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
	}
}
