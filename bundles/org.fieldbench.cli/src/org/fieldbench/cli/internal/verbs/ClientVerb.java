/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Supplier;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.TftpClient;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code get} and {@code put} share: one transfer with a server, which Ctrl-C ends. */
abstract class ClientVerb extends DataVerb {

	private final Supplier<StopSignal> stopSignal;

	@Parameters(index = "0", paramLabel = "HOST[:PORT]", description = "The server's name or address.")
	private String host;

	@Mixin
	private ClientOptions options;

	ClientVerb(Supplier<StopSignal> stopSignal) {
		this.stopSignal = stopSignal;
	}

	@Override
	public final Integer call() {
		check();
		ClientSettings settings = options.settings();
		InetSocketAddress server = options.server(host);
		try (StopSignal stop = stopSignal.get(); TftpClient client = new TftpClient(settings)) {
			transfer(client, settings, server, new ProgressLines(this::progress, stop::isRaised));
			return OK;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private void progress(String line) {
		if (!json()) {
			context().err().println(line);
		}
	}

	/** Refuses what is wrong with the arguments before the server hears anything. */
	abstract void check();

	/** Transfers, and prints the outcome. */
	abstract void transfer(TftpClient client, ClientSettings settings, InetSocketAddress server, ClientListener listener)
			throws IOException;
}
