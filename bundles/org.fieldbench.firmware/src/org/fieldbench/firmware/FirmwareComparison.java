/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.EntryChange.Kind;

/**
 * Two firmware bundles, file by file.
 *
 * @param before the older one, or the one that is known
 * @param after the newer one
 * @param changes one for each file, those that matter most first; files that stayed the same come last
 */
public record FirmwareComparison(FirmwareReport before, FirmwareReport after, List<EntryChange> changes) {

	public FirmwareComparison {
		changes = List.copyOf(changes);
	}

	/** Files are matched by name, then by content, then as the only ones of their role and models. */
	public static FirmwareComparison of(FirmwareReport before, FirmwareReport after) {
		Matching matching = new Matching(before.entries(), after.entries());
		matching.match(FirmwareComparison::sameNameAndBytes, Kind.SAME);
		matching.match((old, now) -> old.name().equals(now.name()), Kind.CHANGED);
		matching.match(FirmwareComparison::sameBytes, Kind.RENAMED);
		matching.match((old, now) -> matching.isOnlyPair(old, now), Kind.REPLACED);
		return new FirmwareComparison(before, after, matching.changes());
	}

	/** @return whether all files are the same under the same names; the archives around them may differ */
	public boolean isSame() {
		return changes.stream().allMatch(change -> change.kind() == Kind.SAME);
	}

	/** @return how many files there are of a kind */
	public long count(Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	/** @return one sentence: how many files of each kind */
	public String summary() {
		if (isSame()) {
			return before.sha256().equals(after.sha256()) ? "All files are the same, and so are the bundles."
					: "All files are the same; only the archives around them differ.";
		}
		return Arrays.stream(Kind.values()).filter(kind -> count(kind) > 0).map(kind -> count(kind) + " " + kind.text())
				.collect(Collectors.joining(", ")) + ".";
	}

	private static boolean sameNameAndBytes(FirmwareEntry old, FirmwareEntry now) {
		return old.name().equals(now.name()) && sameBytes(old, now);
	}

	private static boolean sameBytes(FirmwareEntry old, FirmwareEntry now) {
		return old.sha256().equals(now.sha256());
	}

	private static boolean alike(FirmwareEntry one, FirmwareEntry other) {
		return one.role() == other.role() && one.models().equals(other.models());
	}

	/** What was matched, and what is left. */
	private static final class Matching {

		private final List<FirmwareEntry> old;
		private final List<FirmwareEntry> now;
		private final List<EntryChange> changes = new ArrayList<>();

		private Matching(List<FirmwareEntry> old, List<FirmwareEntry> now) {
			this.old = new ArrayList<>(old);
			this.now = new ArrayList<>(now);
		}

		private void match(BiPredicate<FirmwareEntry, FirmwareEntry> same, Kind kind) {
			for (FirmwareEntry each : List.copyOf(old)) {
				Optional<FirmwareEntry> found = now.stream().filter(other -> same.test(each, other)).findFirst();
				if (found.isPresent()) {
					old.remove(each);
					now.remove(found.get());
					changes.add(EntryChange.both(kind, each, found.get()));
				}
			}
		}

		private boolean isOnlyPair(FirmwareEntry before, FirmwareEntry after) {
			return before.role() != FirmwareRole.UNKNOWN && alike(before, after)
					&& old.stream().filter(each -> alike(each, before)).count() == 1
					&& now.stream().filter(each -> alike(each, after)).count() == 1;
		}

		private List<EntryChange> changes() {
			old.forEach(each -> changes.add(EntryChange.removed(each)));
			now.forEach(each -> changes.add(EntryChange.added(each)));
			changes.sort(Comparator.comparing(EntryChange::kind).thenComparing(change -> change.entry().name()));
			return changes;
		}
	}
}
