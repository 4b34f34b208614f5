/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.content.EntrySpool;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/**
 * The bytes of the entry that is looked at: unpacked in the background when they are first wanted, given up when another entry
 * is wanted. Knows no widgets; safe for use by several threads.
 */
public final class EntryBytes implements AutoCloseable {

	/**
	 * @param entry what is wanted; empty when nothing is
	 * @param content its bytes; empty until they are unpacked
	 * @param error why they cannot be had
	 */
	public record State(Optional<FirmwareEntry> entry, Optional<Content> content, Optional<String> error) {

		static final State NOTHING = new State(Optional.empty(), Optional.empty(), Optional.empty());

		/** @return whether they are being unpacked */
		public boolean isBusy() {
			return entry.isPresent() && content.isEmpty() && error.isEmpty();
		}
	}

	/** The same name with the same hash is the same entry, whatever its role has become. */
	private record Key(Path bundle, String entry, String sha256) {
	}

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Key> wanted = Optional.empty();
	private State state = State.NOTHING;
	private Job job;

	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public synchronized State state() {
		return state;
	}

	/** Wants the bytes of an entry; nothing happens if it is the one already wanted. */
	public void want(Path bundle, FirmwareEntry entry) {
		Key key = new Key(bundle, entry.name(), entry.sha256());
		synchronized (this) {
			if (wanted.equals(Optional.of(key))) {
				return;
			}
			giveUp();
			wanted = Optional.of(key);
			state = new State(Optional.of(entry), Optional.empty(), Optional.empty());
			String name = "Unpacking " + entry.name();
			job = new OperationJob(name, JobFamilies.CONTENT, monitor -> unpack(key, new MonitorProgress(name, monitor), monitor));
			job.schedule();
		}
		changed();
	}

	/** Wants none. */
	public void forget() {
		synchronized (this) {
			if (wanted.isEmpty()) {
				return;
			}
			giveUp();
		}
		changed();
	}

	@Override
	public void close() {
		synchronized (this) {
			giveUp();
		}
	}

	private void unpack(Key key, MonitorProgress progress, IProgressMonitor monitor) {
		try {
			Content content = EntrySpool.unpack(key.bundle(), key.entry(), progress);
			if (!take(key, Optional.of(content), Optional.empty())) {
				close(content);
			}
		} catch (FirmwareException e) {
			take(key, Optional.empty(), Optional.of(e.getMessage()));
		} catch (CancellationException e) {
			take(key, Optional.empty(), Optional.of("Unpacking was cancelled. Choose another entry and this one again to see its bytes."));
		}
		changed();
	}

	private synchronized boolean take(Key key, Optional<Content> content, Optional<String> error) {
		boolean still = wanted.equals(Optional.of(key));
		if (still) {
			state = new State(state.entry(), content, error);
		}
		return still;
	}

	private void giveUp() {
		if (job != null) {
			job.cancel();
		}
		state.content().ifPresent(EntryBytes::close);
		wanted = Optional.empty();
		state = State.NOTHING;
	}

	private static void close(Content content) {
		try {
			content.close();
		} catch (IOException e) {
			ILog.of(EntryBytes.class).warn("A temporary file could not be closed.", e);
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
