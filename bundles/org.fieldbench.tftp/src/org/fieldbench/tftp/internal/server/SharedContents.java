/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files in memory. One that nobody uses any more stays as long as memory is not wanted for something else. */
final class SharedContents {

	/** For all files that are being sent from memory. */
	private static final long ROOM = 64L * 1024 * 1024;
	/** For those that nobody uses. */
	private static final long IDLE_ROOM = 32L * 1024 * 1024;
	/** What a file counts at least, so that there are not too many of them either. */
	private static final long LEAST = 64 * 1024;

	private record Key(Object revision, boolean netascii) {
	}

	/** Reads a file. */
	interface Loader {
		SharedContent load() throws IOException;
	}

	/** A file in memory, how many transfers use it, and how to find it again when none does. */
	private static final class Held {
		private SharedContent content;
		private SoftReference<SharedContent> idle = new SoftReference<>(null);
		private long room;
		private int users;
	}

	/** One transfer's use of a file. */
	record Lease(SharedContent content, Runnable atEnd) {

		/** To be called once. */
		void end() {
			atEnd.run();
		}
	}

	/** Those that were used last come last. */
	private final Map<Key, Held> held = new LinkedHashMap<>(16, 0.75f, true);
	private long room = ROOM;

	/**
	 * @param need bytes that the file takes
	 * @return empty when there is no room now
	 */
	Optional<Lease> lease(Object revision, boolean netascii, long need, Loader loader) throws IOException {
		Key key = new Key(revision, netascii);
		Held mine = enter(key, Math.max(LEAST, need));
		if (mine == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Lease(content(mine, loader), () -> leave(key, mine)));
		} catch (IOException | RuntimeException e) {
			leave(key, mine);
			throw e;
		}
	}

	private synchronized Held enter(Key key, long need) {
		Held mine = held.get(key);
		if (mine == null || mine.users == 0) {
			if (need > room) {
				return null;
			}
			mine = held.computeIfAbsent(key, each -> new Held());
			mine.room = need;
			room -= need;
		}
		mine.users++;
		return mine;
	}

	/** The first one reads, the others wait for it. */
	private static SharedContent content(Held mine, Loader loader) throws IOException {
		synchronized (mine) {
			if (mine.content == null) {
				SharedContent found = mine.idle.get();
				mine.content = found == null ? loader.load() : found;
			}
			return mine.content;
		}
	}

	private synchronized void leave(Key key, Held mine) {
		mine.users--;
		if (mine.users == 0) {
			room += mine.room;
			mine.idle = new SoftReference<>(mine.content);
			mine.content = null;
			forgetIdle();
		}
	}

	/** What was not used for longest goes first; so does what never could be read. */
	private void forgetIdle() {
		long idle = held.values().stream().filter(each -> each.users == 0).mapToLong(each -> each.room).sum();
		for (Iterator<Held> all = held.values().iterator(); all.hasNext();) {
			Held each = all.next();
			if (each.users == 0 && (each.idle.get() == null || idle > IDLE_ROOM)) {
				idle -= each.room;
				all.remove();
			}
		}
	}
}
