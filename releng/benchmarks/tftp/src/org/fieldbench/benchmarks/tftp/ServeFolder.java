/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.files.FolderSource;

/** Our server as a process of its own, until its standard input ends: arguments FOLDER PORT standard|single. */
final class ServeFolder {

	private ServeFolder() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		InetSocketAddress bind = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
		ListenPoint listen = arguments[2].equals("single") ? ListenPoint.singlePort(bind) : ListenPoint.standard(bind);
		try (TftpServer server = TftpServer.start(ServerSettings.of(listen), new FolderSource(folder), TransferListener.NONE)) {
			System.out.println("Listening at " + server.address());
			while (System.in.read() >= 0) {
				continue;
			}
		}
	}
}
