/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareInspector;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bench of this workbench or command line. */
@Component
public final class FirmwareBenchService implements FirmwareBench {

	private final FirmwareInspector inspector;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private volatile FirmwareReport current;

	@Activate
	public FirmwareBenchService(@Reference Catalogs catalogs, @Reference FirmwareMemory memory) {
		inspector = new FirmwareInspector(catalogs, ArchiveLimits.DEFAULT, memory);
	}

	@Override
	public FirmwareReport open(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
		FirmwareReport report = inspect(request, progress);
		lay(report);
		return report;
	}

	@Override
	public void lay(FirmwareReport report) {
		current = report;
		listeners.forEach(listener -> tell(listener, report));
	}

	@Override
	public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
		return inspector.inspect(request, progress);
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

	/** One listener's fault is not the others'. */
	private static void tell(Listener listener, FirmwareReport report) {
		try {
			listener.opened(report);
		} catch (RuntimeException e) {
			System.getLogger(FirmwareBenchService.class.getName()).log(Level.ERROR, "A listener of the firmware bench failed.", e);
		}
	}
}
