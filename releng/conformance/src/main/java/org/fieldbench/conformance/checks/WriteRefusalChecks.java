/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Delivery;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.NotOffered;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.TestFiles;
import org.fieldbench.conformance.Wire;

/** Writes that must not be, or that do not come to an end. */
public final class WriteRefusalChecks {

	private static final int DISK_FULL = 3;
	private static final int EXISTS = 6;
	private static final long TERABYTES = 1L << 50;

	private WriteRefusalChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("write-refused", "1350 §7", "A server that takes nothing says so with an ERROR", WriteRefusalChecks::readOnly),
				Check.of("write-exists", "1350 §5", "A file that exists gets ERROR 6 and stays as it is", WriteRefusalChecks::exists),
				Check.of("write-too-large", "2349", "A tsize that no disk holds gets ERROR 3 at once", WriteRefusalChecks::tooLarge),
				Check.of("write-out-dots", Check.PRACTICE, "`../file` gets an ERROR, and nothing is written",
						bench -> outside(bench, "../conformance-written")),
				Check.of("write-out-backslash", Check.PRACTICE, "`..\\file` gets an ERROR, and nothing is written",
						bench -> outside(bench, "..\\conformance-written")),
				Check.of("write-mail", "1350 §5", "The obsolete mode mail is refused with an ERROR", WriteRefusalChecks::mail),
				Check.of("write-hidden", Check.PRACTICE, "A file is not there before it is complete", WriteRefusalChecks::hidden),
				Check.of("write-aborted", Check.PRACTICE, "After the client's ERROR nothing of the file is left", WriteRefusalChecks::aborted));
	}

	private static void readOnly(Bench bench) throws Exception {
		if (bench.writes()) {
			throw new NotOffered("takes files");
		}
		try (Client client = bench.client()) {
			client.write(bench.files().uploadName("refused")).expectError();
		}
	}

	private static void exists(Bench bench) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName("exists");
		byte[] file = TestFiles.bytes(513);
		try (Client client = bench.client()) {
			Delivery.of(client, client.write(name).next(), file);
			Stored.expect(bench, name, file);
		}
		try (Client client = bench.client()) {
			Reply reply = client.write(name).next();
			Failed.unless(reply.is(Wire.ERROR, EXISTS), reply + " instead of ERROR 6");
			Stored.expect(bench, name, file);
		}
	}

	private static void tooLarge(Bench bench) throws Exception {
		bench.needWrites();
		bench.need("tsize");
		try (Client client = bench.client()) {
			Reply reply = client.write(bench.files().uploadName("too-large"), "tsize", Long.toString(TERABYTES)).next();
			Failed.unless(reply.is(Wire.ERROR, DISK_FULL), reply + " instead of ERROR 3");
		}
	}

	private static void outside(Bench bench, String name) throws Exception {
		bench.needWrites();
		Path target = bench.files().root().resolveSibling("conformance-written");
		try (Client client = bench.client()) {
			client.write(name).expectError();
		}
		Stored.expectNone(target, "outside");
	}

	private static void mail(Bench bench) throws Exception {
		bench.needWrites();
		try (Client client = bench.client()) {
			client.begin(Wire.request(Wire.WRITE, bench.files().uploadName("mail"), "mail")).expectError();
		}
	}

	private static Path halfWritten(Bench bench, Client client, String id) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName(id);
		client.write(name).expectAck(0);
		client.answer(Wire.data(1, Arrays.copyOf(TestFiles.bytes(513), Wire.BLOCK))).expectAck(1);
		return bench.files().root().resolve(name);
	}

	private static void hidden(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			Stored.expectNone(halfWritten(bench, client, "hidden"), "after its first block");
		}
	}

	private static void aborted(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			Path file = halfWritten(bench, client, "aborted");
			client.answer(Wire.error(0, "stop"));
			Stored.expectNone(file, "after the client's ERROR");
		}
	}
}
