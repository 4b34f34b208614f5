/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.io.IOException;

import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.tftp.ServerControl;

/**
 * Hands the firmware bundle on the {@link FirmwareBench} to the workbench's TFTP server ({@link ServerControl}). An OSGi service;
 * safe for use by several threads.
 */
public interface BenchServing {

	/**
	 * Serves what lies on the bench now; does nothing when the bench is empty. The bundle served before is closed once its last
	 * transfer has ended.
	 *
	 * @throws IOException if the firmware bundle cannot be opened; the message is for the user, and the former one stays
	 */
	void serveCurrent() throws IOException;

	/**
	 * Serves a firmware bundle from now on, whatever its verdict and whether or not the server runs.
	 *
	 * @throws IOException as {@link #serveCurrent}
	 */
	void serve(FirmwareReport report) throws IOException;

	/**
	 * From now on offers to serve each firmware bundle as it is laid on the bench, and the one that lies there already. While the
	 * server runs nothing changes: a phone that is about to ask must not get another file because somebody looked at it. A bundle
	 * whose verdict is no go is never served by itself. Asking again does nothing.
	 *
	 * @throws IOException as {@link #serveCurrent}; bundles laid there later are served all the same
	 */
	void connect() throws IOException;
}
