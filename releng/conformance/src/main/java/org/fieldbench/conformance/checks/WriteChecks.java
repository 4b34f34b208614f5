/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Delivery;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.TestFiles;
import org.fieldbench.conformance.Wire;

/** Files that clients write. */
public final class WriteChecks {

	private static final int[] SIZES = { 0, 1, 511, 512, 513, 10_240 };

	private WriteChecks() {
	}

	public static List<Check> all() {
		List<Check> checks = new ArrayList<>();
		for (int size : SIZES) {
			checks.add(Check.of("write-" + size, "1350 §6", "A file of " + size + " bytes is stored as it was sent",
					bench -> stored(bench, "size-" + size, size)));
		}
		checks.add(Check.of("write-blksize", "2348", "A write with blksize=1024", bench -> agreed(bench, "blksize", "1024", 10_240)));
		checks.add(Check.of("write-tsize", "2349", "A write's tsize is answered with the same", bench -> agreed(bench, "tsize", "10240", 10_240)));
		checks.add(Check.of("write-timeout", "2349", "A write's timeout is answered with the same", bench -> agreed(bench, "timeout", "2", 513)));
		checks.add(Check.of("write-windowsize", "7440 §4", "A write by windows of 4", bench -> agreed(bench, "windowsize", "4", 10_240)));
		checks.add(Check.of("write-window-acks", "7440 §4", "One ACK for a window of 4", WriteChecks::oneAck));
		checks.add(Check.of("write-window-gap", "7440 §4", "With a block missing, the last one in order is acknowledged", WriteChecks::gap));
		checks.add(Check.of("write-netascii", "1350 §1, 764", "CR LF becomes a line's end, CR NUL a lone CR",
				bench -> netascii(bench, "write-netascii", "a\r\nb\r\0c\r\n")));
		checks.add(Check.of("write-netascii-edge", "764", "CR LF may be split over two blocks",
				bench -> netascii(bench, "write-netascii-edge", "a".repeat(Wire.BLOCK - 1) + "\r\nb")));
		return checks;
	}

	/** Writes a file under a name of its own, octet mode, and compares. */
	private static Map<String, String> stored(Bench bench, String id, int size, String... options) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName(id);
		byte[] file = TestFiles.bytes(size);
		try (Client client = bench.client()) {
			Map<String, String> agreed = Delivery.of(client, client.write(name, options).next(), file);
			Stored.expect(bench, name, file);
			return agreed;
		}
	}

	private static void agreed(Bench bench, String option, String value, int size) throws Exception {
		bench.needWrites();
		bench.need(option);
		Map<String, String> options = stored(bench, option, size, option, value);
		Failed.unless(options.equals(Map.of(option, value)), "OACK " + options);
	}

	private static Client windowOf4(Bench bench, Client client, String id) throws Exception {
		bench.needWrites();
		bench.need("windowsize");
		client.write(bench.files().uploadName(id), bench.calm("windowsize", "4")).expectOptionAck();
		return client;
	}

	private static void send(Client client, int... numbers) throws IOException {
		byte[] file = TestFiles.bytes(10_240);
		for (int number : numbers) {
			client.answer(Wire.data(number, Delivery.block(file, number, Wire.BLOCK)));
		}
	}

	private static void oneAck(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			send(windowOf4(bench, client, "acks"), 1, 2, 3, 4);
			client.expectAck(4);
			send(client, 5, 6, 7, 8);
			client.expectAck(8);
		}
	}

	private static void gap(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			send(windowOf4(bench, client, "gap"), 1, 2, 4);
			client.expectAck(2);
			send(client, 3, 4, 5, 6);
			client.expectAck(6);
		}
	}

	private static void netascii(Bench bench, String id, String wire) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName(id);
		try (Client client = bench.client()) {
			client.begin(Wire.request(Wire.WRITE, name, "netascii"));
			Delivery.of(client, client.next(), wire.getBytes(StandardCharsets.US_ASCII));
		}
		String text = wire.replace("\r\0", "\r").replace("\r\n", System.lineSeparator());
		Stored.expect(bench, name, text.getBytes(StandardCharsets.US_ASCII));
	}
}
