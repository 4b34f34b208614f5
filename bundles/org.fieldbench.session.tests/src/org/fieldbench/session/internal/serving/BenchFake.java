/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;

/** A bench on which a test lays what it likes. */
final class BenchFake implements FirmwareBench {

	private final List<Listener> listeners = new ArrayList<>();
	private FirmwareReport current;

	@Override
	public void lay(FirmwareReport report) {
		current = report;
		List.copyOf(listeners).forEach(listener -> listener.opened(report));
	}

	int listeners() {
		return listeners.size();
	}

	@Override
	public FirmwareReport open(InspectionRequest request, InspectionProgress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<FirmwareReport> current() {
		return Optional.ofNullable(current);
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
