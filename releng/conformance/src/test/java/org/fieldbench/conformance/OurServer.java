/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.files.FolderSource;
import org.fieldbench.tftp.files.UploadFolder;
import org.fieldbench.tftp.files.UploadRules;

/** Fieldbench's server on a loopback port, handing out a folder and taking files into it. */
public final class OurServer {

	/** As shipped, but gives up sooner than a person with a phone in the hand would like. */
	private static final Repetition REPETITION = Repetition.STANDARD.waitingFor(Duration.ofSeconds(4));

	private OurServer() {
	}

	static TftpServer start(Path folder, boolean singlePort) throws IOException {
		InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		ListenPoint listener = singlePort ? ListenPoint.singlePort(free) : ListenPoint.standard(free);
		ServerSettings settings = ServerSettings.of(listener).with(REPETITION)
				.with(UploadFolder.open(folder, UploadRules.DEFAULT.withFreeSpace(1)));
		return TftpServer.start(settings, new FolderSource(folder), TransferListener.NONE);
	}

	/** Serves the folder of the first argument, from a single port if the second says so, until its input ends. */
	public static void main(String[] arguments) throws IOException {
		boolean singlePort = List.of(arguments).contains("--single-port");
		try (TftpServer server = start(Path.of(arguments[0]), singlePort)) {
			System.out.println(server.address().getAddress().getHostAddress() + ':' + server.address().getPort());
			while (System.in.read() >= 0) {
				// whatever is typed does not matter
			}
		}
	}
}
