/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.NotOffered;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Plain reads: sizes, modes, ports. */
public final class ReadChecks {

	private static final int[] SIZES = { 0, 1, 511, 512, 513, 1024 };

	private ReadChecks() {
	}

	public static List<Check> all() {
		List<Check> checks = new ArrayList<>();
		for (int size : SIZES) {
			checks.add(Check.of("read-" + size, "1350 §6", "A file of " + size + " bytes ends with a block shorter than 512 bytes",
					bench -> readOf(bench, size, Wire.BLOCK)));
		}
		checks.add(Check.of("read-multiple", "1350 §6", "A file of 4 blocks of 1024 bytes ends with an empty fifth", bench -> {
			bench.need("blksize");
			readOf(bench, 4096, 1024, "blksize", "1024");
		}));
		checks.add(Check.of("mode-any-case", "1350 §5", "The mode may be written in any case", ReadChecks::modeInAnyCase));
		checks.add(Check.of("mode-mail", "1350 §5", "The obsolete mode mail is refused with an ERROR", bench -> refused(bench, "mail")));
		checks.add(Check.of("mode-unknown", "1350 §5", "An unknown mode is refused with an ERROR", bench -> refused(bench, "binary")));
		checks.add(Check.of("tid-own", "1350 §4", "A transfer has a port (TID) of its own", ReadChecks::ownPort));
		checks.add(Check.of("two-clients", "1350 §4", "Two clients at one address read at once, in turn", ReadChecks::twoClients));
		checks.add(Check.of("client-again", "1350 §4", "After its last ACK a client may ask from the same port again", ReadChecks::again));
		return checks;
	}

	private static void readOf(Bench bench, int size, int blockSize, String... options) throws Exception {
		Download download = bench.fetch("size-" + size, options);
		Failed.unless(download.blocks() == size / blockSize + 1, download.blocks() + " blocks");
	}

	private static void modeInAnyCase(Bench bench) throws Exception {
		for (String mode : List.of("OCTET", "oCtEt", "Octet")) {
			try (Client client = bench.client()) {
				Reply first = client.begin(Wire.request(Wire.READ, "size-513", mode)).next();
				bench.intact("size-513", Download.from(client, first));
			}
		}
		try (Client client = bench.client()) {
			Reply first = client.begin(Wire.request(Wire.READ, "size-0", "netascii".toUpperCase(Locale.ROOT))).next();
			Failed.unless(first.is(Wire.DATA, 1), first + " for NETASCII");
		}
	}

	private static void refused(Bench bench, String mode) throws Exception {
		try (Client client = bench.client()) {
			client.begin(Wire.request(Wire.READ, "size-513", mode)).expectError();
		}
		bench.alive();
	}

	private static void ownPort(Bench bench) throws Exception {
		if (bench.offers().singlePort()) {
			throw new NotOffered("single port");
		}
		try (Client one = bench.client(); Client other = bench.client()) {
			int first = one.read("size-513").next().from().getPort();
			int second = other.read("size-513").next().from().getPort();
			Failed.unless(first != second, "two transfers from one port");
		}
	}

	private static void twoClients(Bench bench) throws Exception {
		try (Client one = bench.client(); Client other = bench.client()) {
			Reply first = one.read("size-1024").firstBlock();
			Reply second = other.read("size-513").firstBlock();
			bench.intact("size-1024", Download.from(one, first));
			bench.intact("size-513", Download.from(other, second));
		}
	}

	private static void again(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			bench.intact("size-513", Download.from(client, client.read("size-513").next()));
			bench.intact("size-1024", Download.from(client, client.read("size-1024").next()));
		}
	}
}
