/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.session.BenchServing;

/** Lets the TFTP server and the commands follow the firmware bundle on the bench, from the start of the workbench on. */
public final class ConnectBench implements IStartup {

	@Override
	public void earlyStartup() {
		ServiceCaller.callOnce(getClass(), BenchServing.class, ConnectBench::connect);
		FirmwareBench bench = PlatformUI.getWorkbench().getService(FirmwareBench.class);
		bench.addListener(report -> PlatformUI.getWorkbench().getDisplay().asyncExec(RehearsalHandler::refresh));
	}

	private static void connect(BenchServing serving) {
		try {
			serving.connect();
		} catch (IOException e) {
			ILog.of(ConnectBench.class).warn("The firmware bundle on the bench is not served. " + e.getMessage(), e);
		}
	}
}
