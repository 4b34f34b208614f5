/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Windows of several blocks (RFC 7440). */
public final class WindowChecks {

	private static final String FILE = "size-10240";
	private static final int WINDOW = 4;

	/** What Linux gives a socket unless told otherwise; a client that asks for more than it can take is no rarity. */
	private static final int USUAL_RECEIVE_BUFFER = 212_992;

	private WindowChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("window-of-4", "7440 §4", "With windowsize 4, four DATA come before an ACK, then four more", WindowChecks::fours),
				Check.of("window-ack-inside", "7440 §4", "An ACK inside the window lets it begin anew behind that block",
						WindowChecks::ackInside),
				Check.of("window-ack-twice", "1123 §4.2.3.1", "A window's ACK that comes twice triggers one window", WindowChecks::ackTwice),
				Check.of("window-ack-future", "7440 §4", "An ACK behind the window triggers no DATA", WindowChecks::future),
				Check.slow("window-lost", "7440 §4", "A window that is not acknowledged comes again from its first block",
						WindowChecks::lost),
				Check.slow("window-rest-lost", "7440 §4", "After an ACK inside a window, repetition begins behind it", WindowChecks::restLost),
				Check.of("window-last", "7440 §4", "The last window is as short as the file", WindowChecks::last),
				Check.of("window-of-1", "7440 §3", "windowsize=1 is lock step", WindowChecks::lockStep),
				Check.of("window-bounded", Check.PRACTICE, "Asked for 65535, no more is sent at once than a usual receive buffer holds",
						WindowChecks::bounded));
	}

	/** @return after the first ACK 0 */
	private static Client begin(Bench bench, Client client, String file, String window) throws Exception {
		bench.need("windowsize");
		Map<String, String> options = client.read(file, bench.calm("windowsize", window)).expectOptionAck().options();
		Failed.unless(window.equals(options.get("windowsize")), "OACK " + options);
		return client.ack(0);
	}

	private static void blocks(Client client, int first, int last) throws IOException, Failed {
		for (int number = first; number <= last; number++) {
			client.expectData(number);
		}
	}

	private static void quiet(Client client, String what) throws IOException, Failed {
		List<Reply> replies = client.during(Client.MOMENT);
		Failed.unless(replies.isEmpty(), replies + what);
	}

	private static void fours(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			quiet(client, " before the ACK");
			blocks(client.ack(WINDOW), 5, 8);
			quiet(client, " before the second ACK");
		}
	}

	private static void ackInside(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			blocks(client.ack(2), 3, 6);
			quiet(client, " after DATA 6");
		}
	}

	private static void ackTwice(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			List<Reply> replies = client.ack(WINDOW).ack(WINDOW).during(Client.MOMENT);
			Failed.unless(replies.size() == WINDOW, replies.size() + " DATA for an ACK that came twice");
		}
	}

	private static void future(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			List<Reply> replies = client.ack(9).during(Client.MOMENT);
			Failed.unless(replies.stream().noneMatch(reply -> reply.is(Wire.DATA)), replies + " for ACK 9 of blocks 1 to 4");
		}
	}

	private static void lost(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			blocks(client, 1, WINDOW);
			blocks(client.ack(WINDOW), 5, 8);
		}
	}

	private static void restLost(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "4"), 1, WINDOW);
			List<Reply> replies = client.ack(3).during(Client.MOMENT);
			Failed.unless(replies.size() == WINDOW && replies.get(0).is(Wire.DATA, 4), replies + " for ACK 3");
			Reply again = client.within(Client.PATIENCE).orElseThrow(() -> new Failed("DATA 4 to 7 not repeated"));
			Failed.unless(again.is(Wire.DATA, 4), again + " instead of DATA 4 again");
		}
	}

	private static void last(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, "size-1024", "4"), 1, 3);
			quiet(client, " after the last block");
			quiet(client.ack(3), " after the last ACK");
		}
	}

	private static void lockStep(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			blocks(begin(bench, client, FILE, "1"), 1, 1);
			quiet(client, " before the ACK");
			blocks(client.ack(1), 2, 2);
			quiet(client, " before the second ACK");
		}
	}

	private static void bounded(Bench bench) throws Exception {
		bench.need("windowsize");
		try (Client client = bench.client()) {
			client.read("many-blocks", bench.calm("windowsize", "65535", "blksize", "1428")).expectOptionAck();
			int bytes = client.ack(0).during(Client.MOMENT).stream().mapToInt(reply -> reply.bytes().length).sum();
			Failed.unless(bytes > 0 && bytes <= USUAL_RECEIVE_BUFFER, bytes + " bytes before the first ACK");
		}
	}
}
