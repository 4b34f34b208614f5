/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.NotOffered;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** All answers from the listening port, as NAT and some devices need it. No RFC has it. */
public final class SinglePortChecks {

	private static final String FILE = "size-10240";

	/** A block at which no other check waits, for they all have one address. */
	private static final int MOVES_AT = 17;

	private static final int TRIES = 8;
	private static final Duration CLIENT_REPEATS = Duration.ofSeconds(1);

	private SinglePortChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("single-port", Check.PRACTICE, "All answers come from the listening port, refusals too", SinglePortChecks::onePort),
				Check.of("single-port-two", Check.PRACTICE, "Two clients behind one address are told apart by their ports",
						SinglePortChecks::twoClients),
				Check.slow("single-port-moved", Check.PRACTICE, "A client whose port changes on the way, as behind NAT, is served on",
						SinglePortChecks::moved),
				Check.of("single-port-unknown", "1350 §4", "An ACK that belongs to no transfer gets ERROR 5", SinglePortChecks::unknown));
	}

	private static void need(Bench bench) throws NotOffered {
		if (!bench.offers().singlePort()) {
			throw new NotOffered("a port for each transfer");
		}
	}

	private static void onePort(Bench bench) throws Exception {
		need(bench);
		try (Client client = bench.client()) {
			Reply reply = client.read("no-such-file").expectError();
			Failed.unless(reply.from().getPort() == bench.server().getPort(), "ERROR from another port");
		}
		try (Client client = bench.client()) {
			client.read(FILE, bench.calm()).firstBlock();
			Reply reply = client.ack(1).expectData(2);
			Failed.unless(reply.from().getPort() == bench.server().getPort(), "DATA from another port");
		}
	}

	private static void twoClients(Bench bench) throws Exception {
		need(bench);
		try (Client one = bench.client(); Client other = bench.client()) {
			Reply first = one.read(FILE, bench.calm()).firstBlock();
			Reply second = other.read("size-1024", bench.calm()).firstBlock();
			other.ack(1).expectData(2);
			bench.intact(FILE, Download.from(one, first));
			other.ack(2).expectData(3);
			Failed.unless(second.block().length == Wire.BLOCK, second.toString());
		}
	}

	/** The client repeats its ACK, as clients do, for the server may wait until the old port is silent. */
	private static void moved(Bench bench) throws Exception {
		need(bench);
		try (Client before = bench.client(); Client after = bench.client()) {
			before.read(FILE).firstBlock();
			for (int number = 1; number < MOVES_AT; number++) {
				before.ack(number).expectData(number + 1);
			}
			after.talkTo(before.peer());
			Optional<Reply> reply = Optional.empty();
			for (int tries = 0; tries < TRIES && reply.isEmpty(); tries++) {
				reply = after.ack(MOVES_AT).within(CLIENT_REPEATS);
			}
			Failed.unless(reply.isPresent(), "no answer at the new port");
			Failed.unless(reply.get().is(Wire.DATA, MOVES_AT + 1), reply.get() + " instead of DATA " + (MOVES_AT + 1));
			after.ack(MOVES_AT + 1).expectData(MOVES_AT + 2);
		}
	}

	private static void unknown(Bench bench) throws Exception {
		need(bench);
		try (Client client = bench.client()) {
			Reply reply = client.send(bench.server(), Wire.ack(7777)).next();
			Failed.unless(reply.is(Wire.ERROR, 5), reply + " instead of ERROR 5");
		}
	}
}
