/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.InstalledVersions;

/**
 * What a firmware editor shows and asks for: one firmware bundle, an inspection under way, the last error. Lays the bundle on the
 * bench while it is wanted there. Knows no widgets; safe for use by several threads.
 */
public final class BundleDesk {

	/**
	 * @param request how it was inspected last, or is to be first
	 * @param report what that found; empty before, and when the file cannot be used any more
	 * @param running whether it is being inspected
	 * @param error why the last inspection failed
	 */
	public record State(InspectionRequest request, Optional<FirmwareReport> report, boolean running, Optional<String> error) {
	}

	/**
	 * How far an inspection is.
	 *
	 * @param done bytes read
	 * @param total bytes to read; -1 when unknown
	 */
	public record Reading(long done, long total) {
	}

	private final FirmwareBench bench;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State state;
	private Optional<FileStamp> read = Optional.empty();
	private volatile boolean wanted;
	private volatile Optional<Reading> reading = Optional.empty();

	/** @param request which file, and how to inspect it first */
	public BundleDesk(FirmwareBench bench, InspectionRequest request) {
		this.bench = bench;
		state = new State(request, Optional.empty(), false, Optional.empty());
	}

	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public synchronized State state() {
		return state;
	}

	/** @return how far the inspection is that runs; empty when none does or it has only begun */
	public Optional<Reading> reading() {
		return reading;
	}

	/** @return the request that inspects again for a model, or for all of them */
	public InspectionRequest forModel(Optional<String> model) {
		InspectionRequest now = state().request();
		return new InspectionRequest(now.file(), model, now.bootCode(), now.application(), now.installed());
	}

	/** @return the request that inspects again for a phone that has these versions now */
	public InspectionRequest forPhone(InstalledVersions installed) {
		return state().request().with(installed);
	}

	/**
	 * @param role boot code or application
	 * @param entry name of the entry that has it
	 * @return the request that inspects again with the role assigned
	 */
	public InspectionRequest assign(FirmwareRole role, String entry) {
		InspectionRequest now = state().request();
		Optional<String> name = Optional.of(entry);
		InspectionRequest assigned = role == FirmwareRole.BOOT_CODE
				? new InspectionRequest(now.file(), now.model(), name, without(now.application(), entry))
				: new InspectionRequest(now.file(), now.model(), without(now.bootCode(), entry), name);
		return assigned.with(now.installed());
	}

	/** @return the request that inspects again and leaves the role of an entry to the rules. @param entry its name */
	public InspectionRequest unassign(String entry) {
		InspectionRequest now = state().request();
		return new InspectionRequest(now.file(), now.model(), without(now.bootCode(), entry), without(now.application(), entry), now.installed());
	}

	/** @return whether the file on disk is another than was inspected */
	public boolean isStale() {
		return read.filter(stamp -> !stamp.equals(FileStamp.of(state().request().file()))).isPresent();
	}

	/** Inspects on the calling thread; what comes of it is in the {@link #state()}. */
	public void run(InspectionRequest request, InspectionProgress progress) {
		boolean stale = isStale();
		FileStamp stamp = FileStamp.of(request.file());
		begin();
		try {
			FirmwareReport report = bench.inspect(request, watched(progress));
			read = Optional.of(stamp);
			end(new State(request, Optional.of(report), false, Optional.empty()));
			lay();
		} catch (FirmwareException e) {
			fail(e.getMessage(), stale);
		} catch (CancellationException e) {
			end(new State(state().request(), state().report(), false, state().report().isPresent() ? Optional.empty()
					: Optional.of("The firmware bundle was not read to its end, since that was cancelled. Read it again to see what is in it.")));
		} catch (RuntimeException e) {
			fail("The firmware bundle could not be inspected because of an internal error. The Error Log has the details.", stale);
			throw e;
		}
	}

	/** @param now whether the bundle is to lie on the bench, now or as soon as it is inspected */
	public void want(boolean now) {
		wanted = now;
	}

	/** Lays the bundle on the bench, if it is wanted there and known. */
	public void lay() {
		Optional<FirmwareReport> report = state().report();
		if (wanted && report.isPresent() && !report.equals(bench.current())) {
			bench.lay(report.get());
		}
	}

	private InspectionProgress watched(InspectionProgress progress) {
		return new InspectionProgress() {
			@Override
			public void reading(String entry, long bytesDone, long bytesTotal) {
				reading = Optional.of(new Reading(bytesDone, bytesTotal));
				progress.reading(entry, bytesDone, bytesTotal);
				listeners.forEach(Runnable::run);
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	private void begin() {
		end(new State(state().request(), state().report(), true, Optional.empty()));
	}

	/** What is no longer on disk as it was is not shown as if it were. */
	private void fail(String why, boolean stale) {
		end(new State(state().request(), stale ? Optional.empty() : state().report(), false, Optional.of(why)));
	}

	private void end(State now) {
		synchronized (this) {
			state = now;
			reading = Optional.empty();
		}
		listeners.forEach(Runnable::run);
	}

	private static Optional<String> without(Optional<String> name, String taken) {
		return name.filter(it -> !it.equals(taken));
	}
}
