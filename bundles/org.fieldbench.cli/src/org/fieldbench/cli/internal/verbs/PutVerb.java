/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientResult;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.TftpClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code put}: writes a file to a TFTP server. */
@Command(name = "put", sortOptions = false, description = { "Write a file to a TFTP server that takes uploads.", "" }, footer = { "",
		"Example: fieldbench put 10.0.0.5 phone.cfg --name cfg/0011223344ff.cfg",
		"Exit code 1 when the server did not confirm the whole file." })
public final class PutVerb extends ClientVerb {

	@Parameters(index = "1", paramLabel = "FILE", description = "The file on this computer.")
	private Path file;

	@Option(names = "--name", paramLabel = "NAME", order = -1, description = "The file's name on the server. Standard: its name here.")
	private String name;

	public PutVerb() {
		this(StopSignal::ofProcess);
	}

	PutVerb(Supplier<StopSignal> stopSignal) {
		super(stopSignal);
	}

	@Override
	void check() {
		if (name != null && name.isEmpty()) {
			throw usage("--name: the name is empty.");
		}
		if (!Files.isRegularFile(file)) {
			throw failed(Files.exists(file) ? file + " is no file. Name a file to send." : "There is no file " + file + ". Check the path.");
		}
	}

	@Override
	void transfer(TftpClient client, ClientSettings settings, InetSocketAddress server, ClientListener listener) throws IOException {
		String there = name == null ? file.getFileName().toString() : name;
		try (InputStream bytes = open()) {
			ClientResult result = client.put(server, there, bytes, OptionalLong.of(Files.size(file)), listener);
			ClientOutcome outcome = new ClientOutcome(server, there, file.toString(), result);
			if (json()) {
				printJson(outcome.facts());
			} else {
				context().out().print(outcome.text("Sent"));
			}
		}
	}

	private InputStream open() {
		try {
			return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		} catch (IOException e) {
			throw failed(file + " cannot be read. Check its rights.");
		}
	}
}
