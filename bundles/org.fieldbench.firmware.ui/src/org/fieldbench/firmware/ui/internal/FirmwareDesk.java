/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
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

/**
 * What the firmware view shows and asks for: the firmware bundle on the bench, an inspection under way, the last error. Knows
 * no widgets; safe for use by several threads.
 */
public final class FirmwareDesk implements FirmwareBench.Listener {

	/**
	 * @param report what lies on the bench
	 * @param request how it was inspected; empty without a report
	 * @param running file now being inspected
	 * @param error why the last file could not be used
	 */
	public record State(Optional<FirmwareReport> report, Optional<InspectionRequest> request, Optional<Path> running,
			Optional<String> error) {
	}

	private final FirmwareBench bench;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State state;
	private Optional<InspectionRequest> asked = Optional.empty();

	public FirmwareDesk(FirmwareBench bench) {
		this.bench = bench;
		Optional<FirmwareReport> current = bench.current();
		state = new State(current, current.map(FirmwareDesk::plain), Optional.empty(), Optional.empty());
	}

	/** Starts to hear of firmware bundles that are opened elsewhere, until {@link #detach}. */
	public void attach() {
		bench.addListener(this);
	}

	public void detach() {
		bench.removeListener(this);
	}

	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public synchronized State state() {
		return state;
	}

	/** @return the request that opens another file, for the model now chosen; roles by hand belong to the former file */
	public InspectionRequest another(Path file) {
		return new InspectionRequest(file, state().request().flatMap(InspectionRequest::model), Optional.empty(),
				Optional.empty());
	}

	/** @return the request that inspects again for a model, or for all of them; empty when nothing is open */
	public Optional<InspectionRequest> forModel(Optional<String> model) {
		return state().request().map(now -> new InspectionRequest(now.file(), model, now.bootCode(), now.application()));
	}

	/**
	 * @param role boot code or application
	 * @param entry name of the entry that has it
	 * @return the request that inspects again with the role assigned; empty when nothing is open
	 */
	public Optional<InspectionRequest> assign(FirmwareRole role, String entry) {
		Optional<String> name = Optional.of(entry);
		return state().request().map(now -> role == FirmwareRole.BOOT_CODE
				? new InspectionRequest(now.file(), now.model(), name, without(now.application(), entry))
				: new InspectionRequest(now.file(), now.model(), without(now.bootCode(), entry), name));
	}

	/** Inspects on the calling thread; what comes of it is in the {@link #state()}. */
	public void run(InspectionRequest request, InspectionProgress progress) {
		begin(request);
		try {
			bench.open(request, progress);
			end(Optional.empty());
		} catch (FirmwareException e) {
			end(Optional.of(e.getMessage()));
		} catch (CancellationException e) {
			end(Optional.empty());
		} catch (RuntimeException e) {
			end(Optional.of("The firmware bundle could not be inspected because of an internal error. The Error Log has the details."));
			throw e;
		}
	}

	@Override
	public void opened(FirmwareReport report) {
		synchronized (this) {
			InspectionRequest request = asked.filter(it -> it.file().equals(report.file())).orElse(plain(report));
			state = new State(Optional.of(report), Optional.of(request), state.running(), Optional.empty());
		}
		changed();
	}

	private void begin(InspectionRequest request) {
		synchronized (this) {
			asked = Optional.of(request);
			state = new State(state.report(), state.request(), Optional.of(request.file()), Optional.empty());
		}
		changed();
	}

	private void end(Optional<String> error) {
		synchronized (this) {
			asked = Optional.empty();
			state = new State(state.report(), state.request(), Optional.empty(), error);
		}
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	private static InspectionRequest plain(FirmwareReport report) {
		return InspectionRequest.of(report.file());
	}

	private static Optional<String> without(Optional<String> name, String taken) {
		return name.filter(it -> !it.equals(taken));
	}
}
