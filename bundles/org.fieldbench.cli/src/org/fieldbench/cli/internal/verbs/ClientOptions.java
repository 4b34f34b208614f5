/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.RequestedOptions;
import org.fieldbench.tftp.client.TransferMode;

import picocli.CommandLine.Option;

/** How to reach a server, and what to agree with it: shared by {@code get} and {@code put}. */
final class ClientOptions {

	@Option(names = "--port", paramLabel = "PORT", description = "UDP port of the server. Standard: "
			+ ServerSettings.STANDARD_PORT + ".")
	private Integer port;

	@Option(names = "--blksize", paramLabel = "BYTES", description = "Ask for blocks of this size, 8 to 65464. Standard: 1428.")
	private Integer blockSize;

	@Option(names = "--windowsize", paramLabel = "BLOCKS", description = {
			"Ask for so many blocks for one acknowledgement, 1 to 65535.", "Standard: not asked for, which means 1." })
	private Integer windowSize;

	@Option(names = "--timeout", paramLabel = "SECONDS", description = "Ask that each side sends again after this time, 1 to 255.")
	private Integer timeout;

	@Option(names = "--no-options", description = "Ask for nothing: plain RFC 1350, blocks of 512 bytes.")
	private boolean noOptions;

	@Option(names = "--netascii", description = "Transfer as text: line ends are adapted. Never for firmware.")
	private boolean netascii;

	/** @throws VerbException if the text is no server, or its name is not known */
	InetSocketAddress server(String text) {
		ServerPlace place = place(text);
		if (port != null && place.port().isPresent()) {
			throw usage("The port is given twice: " + text + " and --port " + port + '.');
		}
		if (port != null && (port < 1 || port > ServerPlace.HIGHEST_PORT)) {
			throw usage("--port " + port + ": a server's port is a number from 1 to " + ServerPlace.HIGHEST_PORT + '.');
		}
		try {
			return new InetSocketAddress(InetAddress.getByName(place.host()),
					place.port().orElse(port == null ? ServerSettings.STANDARD_PORT : port));
		} catch (UnknownHostException e) {
			throw new VerbException(Verb.FAILED, "There is no server \"" + place.host() + "\": no address is known for that name. Check it, or give the address.",
					e);
		}
	}

	private static ServerPlace place(String text) {
		try {
			return ServerPlace.parse(text);
		} catch (IllegalArgumentException e) {
			throw usage(e.getMessage());
		}
	}

	/** @throws VerbException if they are out of range, or contradict each other */
	ClientSettings settings() {
		if (noOptions && (blockSize != null || windowSize != null)) {
			throw usage("--no-options leaves out --blksize and --windowsize: give the one or the other.");
		}
		try {
			ClientSettings settings = ClientSettings.STANDARD.with(noOptions ? RequestedOptions.NONE : options())
					.with(netascii ? TransferMode.NETASCII : TransferMode.OCTET);
			return timeout == null ? settings : settings.with(repetition(settings.repetition()));
		} catch (IllegalArgumentException e) {
			throw usage(e.getMessage());
		}
	}

	private RequestedOptions options() {
		RequestedOptions options = RequestedOptions.STANDARD;
		options = blockSize == null ? options : options.blockSize(blockSize);
		options = windowSize == null ? options : options.windowSize(windowSize);
		return timeout == null ? options : options.timeoutSeconds(timeout);
	}

	private Repetition repetition(Repetition standard) {
		RequestedOptions.NONE.timeoutSeconds(timeout); // Refuses what is out of range, also when it is not asked for.
		return standard.startingWith(Duration.ofSeconds(timeout));
	}

	private static VerbException usage(String message) {
		return new VerbException(Verb.USAGE, message, null);
	}
}
