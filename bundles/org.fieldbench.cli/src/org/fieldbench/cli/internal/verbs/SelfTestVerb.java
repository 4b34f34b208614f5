/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddress.Hint;
import org.fieldbench.tftp.LocalAddresses;
import org.fieldbench.tftp.client.SelfTest;
import org.fieldbench.tftp.client.SelfTestReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selftest}: reads a file back from our own server. */
@Command(name = "selftest", sortOptions = false, description = {
		"Serve a file on this computer, in standard and in single-port mode, and read it back with two",
		"clients. Says what that proves, and what it does not.", "" }, footer = { "",
				"Examples: fieldbench selftest", "          fieldbench selftest firmware.zip --port 69",
				"Exit code 1 when the file did not come back as it is, or the port cannot be had." })
public final class SelfTestVerb extends DataVerb {

	@Parameters(paramLabel = "FILE.zip|FOLDER", arity = "0..1", description = {
			"The largest file in it is read. Standard: a million bytes of the test's own." })
	private Path file;

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "0", description = "UDP port to listen on. Standard: a free one.")
	private int port;

	@Option(names = "--address", paramLabel = "ADDRESS", description = {
			"Listen on this address of this computer only.", "Standard: loopback, and the likeliest address to tell a phone." })
	private String address;

	@Override
	public Integer call() {
		if (port < 0 || port > ServerPlace.HIGHEST_PORT) {
			throw usage("--port " + port + ": a port is a number from 0 to " + ServerPlace.HIGHEST_PORT + ".");
		}
		try (SelfTestFile served = SelfTestFile.of(file)) {
			return run(new SelfTest(served.source(), served.name(), addresses(), port));
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private int run(SelfTest test) throws IOException {
		List<SelfTestReading> readings = new ArrayList<>();
		SelfTest.Expected expected = test.expected();
		boolean passed = test.run(expected, readings::add);
		SelfTestText text = new SelfTestText(test, expected, readings);
		if (json()) {
			printJson(text.facts());
		} else {
			context().out().print(text);
		}
		return passed ? OK : FAILED;
	}

	private List<InetAddress> addresses() throws IOException {
		if (address != null) {
			return List.of(only());
		}
		List<InetAddress> addresses = new ArrayList<>(List.of(InetAddress.getLoopbackAddress()));
		LocalAddresses.list().stream().filter(local -> !local.hints().contains(Hint.LOOPBACK)).findFirst().map(LocalAddress::address)
				.ifPresent(addresses::add);
		return addresses;
	}

	private InetAddress only() {
		try {
			return InetAddress.getByName(address);
		} catch (UnknownHostException e) {
			throw usage("--address " + address + ": this is no IP address.");
		}
	}
}
