/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.session.RequestLearner;
import org.fieldbench.tftp.ServerControl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Learns from the workbench's TFTP server. */
@Component
public final class RequestLearnerService implements RequestLearner {

	private final ServerControl server;
	private final FirmwareMemory memory;

	@Activate
	public RequestLearnerService(@Reference ServerControl server, @Reference FirmwareMemory memory) {
		this.server = server;
		this.memory = memory;
	}

	@Override
	public Learning learn(Supplier<Optional<FirmwareReport>> served) {
		var ear = new RequestEar(memory, served, Clients::isHere);
		server.addListener(ear);
		return () -> {
			server.removeListener(ear);
			ear.close();
		};
	}
}
