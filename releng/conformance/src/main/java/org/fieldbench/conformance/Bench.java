/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a check works with.
 *
 * @param server where the server under test listens
 * @param files what it serves
 * @param offers what it has
 * @param writes whether it is set up to take files into the same folder
 */
public record Bench(InetSocketAddress server, TestFiles files, Capabilities offers, boolean writes) {

	/** So long that no repetition can be taken for an answer. */
	private static final String CALM_SECONDS = "3";

	/** @throws Failed if the server does not serve the test files at all */
	public static Bench at(InetSocketAddress server, TestFiles files, boolean writes) throws IOException, Failed {
		return new Bench(server, files, Capabilities.of(server), writes);
	}

	/** @return a client on a port of its own */
	public Client client() throws IOException {
		return new Client(server);
	}

	/** @throws NotOffered unless the server has the option */
	public void need(String option) throws NotOffered {
		if (!offers.options().contains(option)) {
			throw new NotOffered("no " + option);
		}
	}

	/** @throws NotOffered unless the server takes files */
	public void needWrites() throws NotOffered {
		if (!writes) {
			throw new NotOffered("hands out only");
		}
	}

	/** @return the options, and one that keeps the server from repeating soon, if it knows that */
	public String[] calm(String... options) {
		if (!offers.options().contains("timeout")) {
			return options;
		}
		return Stream.concat(Arrays.stream(options), Stream.of("timeout", CALM_SECONDS)).toArray(String[]::new);
	}

	/**
	 * Reads a file, octet mode, and compares.
	 *
	 * @return how it went
	 * @throws Failed unless it came intact
	 */
	public Download fetch(String name, String... options) throws IOException, Failed {
		try (Client client = client()) {
			return intact(name, Download.from(client, client.read(name, options).next()));
		}
	}

	/** @throws Failed unless that is the file */
	public Download intact(String name, Download download) throws Failed {
		Failed.unless(Arrays.equals(files.content(name), download.bytes()),
				"file differs: " + download.bytes().length + " bytes instead of " + files.content(name).length);
		return download;
	}

	/** @throws Failed unless the server still serves */
	public void alive() throws IOException, Failed {
		fetch("size-1");
	}
}
