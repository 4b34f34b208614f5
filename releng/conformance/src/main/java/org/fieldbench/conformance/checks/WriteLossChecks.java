/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Delivery;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.TestFiles;
import org.fieldbench.conformance.Wire;

/** Writes whose packets get lost or come twice. */
public final class WriteLossChecks {

	private static final byte[] TWO_BLOCKS = TestFiles.bytes(513);

	private WriteLossChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("wrq-twice", "1350 §4", "The same WRQ twice begins one transfer, with one TID", WriteLossChecks::twice),
				Check.slow("write-oack-lost", "2347", "A write's OACK that is not answered comes again", WriteLossChecks::agreementLost),
				Check.of("write-data-twice", "1350 §2", "DATA that comes twice is stored once", WriteLossChecks::dataTwice),
				Check.of("write-ack-lost", "1350 §2", "DATA that comes again is acknowledged again", WriteLossChecks::ackLost),
				Check.of("write-dally", "1350 §6", "The last DATA that comes again gets the last ACK again", WriteLossChecks::dally),
				Check.of("write-future", "1350 §2", "DATA of a later block is not acknowledged, nor stored", WriteLossChecks::future));
	}

	private static byte[] data(int number) {
		return Wire.data(number, Delivery.block(TWO_BLOCKS, number, Wire.BLOCK));
	}

	private static String begin(Bench bench, Client client, String id) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName(id);
		Reply reply = client.write(name).next();
		Failed.unless(reply.is(Wire.ACK, 0), reply + " instead of ACK 0");
		return name;
	}

	private static void twice(Bench bench) throws Exception {
		bench.needWrites();
		String name = bench.files().uploadName("wrq-twice");
		try (Client client = bench.client()) {
			client.write(name).send(bench.server(), Wire.request(Wire.WRITE, name, "octet"));
			List<Reply> replies = client.during(Client.MOMENT);
			Failed.unless(!replies.isEmpty(), "no answer");
			Failed.unless(replies.stream().allMatch(reply -> reply.is(Wire.ACK, 0)), replies.toString());
			long transfers = replies.stream().map(Reply::from).distinct().count();
			Failed.unless(transfers == 1, transfers + " transfers began");
			Delivery.of(client, replies.get(0), TWO_BLOCKS);
			Stored.expect(bench, name, TWO_BLOCKS);
		}
	}

	private static void agreementLost(Bench bench) throws Exception {
		bench.needWrites();
		bench.need("blksize");
		String name = bench.files().uploadName("oack-lost");
		try (Client client = bench.client()) {
			Reply agreed = client.write(name, "blksize", "600").expectOptionAck();
			client.repetition(Client.PATIENCE);
			Delivery.of(client, agreed, TWO_BLOCKS);
			Stored.expect(bench, name, TWO_BLOCKS);
		}
	}

	private static void dataTwice(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			String name = begin(bench, client, "data-twice");
			client.answer(data(1)).answer(data(1)).expectAck(1);
			client.answer(data(2)).answer(data(2)).expectAck(2);
			Stored.expect(bench, name, TWO_BLOCKS);
		}
	}

	private static void ackLost(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			String name = begin(bench, client, "ack-lost");
			client.answer(data(1)).expectAck(1);
			client.answer(data(1)).repetition(Client.MOMENT.multipliedBy(2));
			client.answer(data(2)).expectAck(2);
			Stored.expect(bench, name, TWO_BLOCKS);
		}
	}

	private static void dally(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			String name = begin(bench, client, "dally");
			client.answer(data(1)).expectAck(1);
			client.answer(data(2)).expectAck(2);
			Stored.expect(bench, name, TWO_BLOCKS);
			client.answer(data(2)).repetition(Client.MOMENT.multipliedBy(2));
			Stored.expect(bench, name, TWO_BLOCKS);
		}
	}

	private static void future(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			begin(bench, client, "future");
			List<Reply> replies = client.answer(Wire.data(500, new byte[Wire.BLOCK])).during(Client.MOMENT);
			Failed.unless(replies.stream().noneMatch(reply -> reply.is(Wire.ACK, 500)), "ACK 500 for DATA 500 at the start");
		}
	}
}
