/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.fieldbench.tftp.internal.files.FolderWalk;
import org.fieldbench.tftp.internal.files.RootFolder;

/**
 * What is in folders, remembered for a moment: many requests for names that do not exist must not list a huge folder as many times.
 * Only names in another case and hints may so be late.
 */
final class FolderListings {

	static final Duration FRESH = Duration.ofSeconds(2);
	/** In all listings together. In a folder with more, only exact names are found: whether another fits better is not known. */
	static final int MOST_ENTRIES = 150_000;

	private record Listing<T>(T content, int entries, long taken) {
	}

	private final LongSupplier nanoTime;
	private final int mostEntries;
	private final Map<List<String>, Listing<ForgivingNames>> folders = new LinkedHashMap<>();
	private Listing<List<String>> names;
	private int taken;

	FolderListings(LongSupplier nanoTime, int mostEntries) {
		this.nanoTime = nanoTime;
		this.mostEntries = mostEntries;
	}

	/** @return what lies directly in a folder; nothing if that is no folder or not readable */
	synchronized ForgivingNames of(RootFolder root, List<String> folder) throws IOException {
		Listing<ForgivingNames> listing = folders.get(folder);
		if (listing != null && isFresh(listing)) {
			return listing.content();
		}
		folders.remove(folder);
		Listing<ForgivingNames> fresh = listed(root, folder);
		forgetFor(fresh.entries());
		folders.put(folder, fresh);
		return fresh.content();
	}

	private Listing<ForgivingNames> listed(RootFolder root, List<String> folder) throws IOException {
		taken++;
		Optional<List<String>> children = FolderWalk.children(root, folder, mostEntries);
		List<String> content = children.orElse(List.of());
		return new Listing<>(ForgivingNames.inPlace(content), content.size() + 1, nanoTime.getAsLong());
	}

	private void forgetFor(int entries) {
		folders.values().removeIf(listing -> !isFresh(listing));
		var oldest = folders.values().iterator();
		int kept = folders.values().stream().mapToInt(Listing::entries).sum();
		while (kept + entries > mostEntries && oldest.hasNext()) {
			kept -= oldest.next().entries();
			oldest.remove();
		}
	}

	/** @return names in the folder and those below, not all of a huge one */
	synchronized List<String> names(RootFolder root) {
		if (names == null || !isFresh(names)) {
			taken++;
			List<String> found = FolderWalk.names(root);
			names = new Listing<>(found, found.size(), nanoTime.getAsLong());
		}
		return names.content();
	}

	private boolean isFresh(Listing<?> listing) {
		return nanoTime.getAsLong() - listing.taken() < FRESH.toNanos();
	}

	/** @return how often a folder was listed */
	synchronized int taken() {
		return taken;
	}
}
