/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.UploadTarget;

/** Servers on loopback that repeat soon, so that losses cost little time. */
final class Servers {

	private static final Repetition SOON = new Repetition(Duration.ofMillis(30), Duration.ofMillis(30), 6, Duration.ofSeconds(25));

	private Servers() {
	}

	static TftpServer start(boolean singlePort, UploadTarget uploads) throws IOException {
		return start(singlePort, uploads, TransferListener.NONE);
	}

	static TftpServer start(boolean singlePort, UploadTarget uploads, TransferListener hears) throws IOException {
		InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		ListenPoint listener = singlePort ? ListenPoint.singlePort(free) : ListenPoint.standard(free);
		return TftpServer.start(ServerSettings.of(listener).with(SOON).with(uploads), new Contents(), hears);
	}
}
