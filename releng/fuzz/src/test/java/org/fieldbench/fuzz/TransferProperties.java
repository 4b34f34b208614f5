/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.fieldbench.fuzz.LossyRelay.Faults;
import org.fieldbench.tftp.TftpServer;

/** Whatever the file, the options and the line: what arrives is what was sent. */
class TransferProperties {

	private static final int LARGEST = 300_000;
	private static final int MOST_BLOCKS = 80;
	private static final Inbox INBOX = new Inbox();

	private static TftpServer standard;
	private static TftpServer singlePort;

	/** One transfer. A blksize of 512 and a windowsize of 1 are not asked for but left to the RFC. */
	record Case(int length, int blockSize, int window, int rollOver, boolean netascii, boolean onePort, Faults faults, long seed) {

		Map<String, String> options() {
			Map<String, String> options = new LinkedHashMap<>();
			if (blockSize != 512) {
				options.put("blksize", Integer.toString(blockSize));
			}
			if (window > 1) {
				options.put("windowsize", Integer.toString(window));
			}
			if (rollOver > 0) {
				options.put("rollover", "1");
			}
			return options;
		}

		String mode() {
			return netascii ? "netascii" : "octet";
		}

		byte[] file() {
			return Contents.bytes(length, seed);
		}

		byte[] onTheWire() {
			return netascii ? Contents.netascii(file()) : file();
		}

		LossyRelay line() throws IOException {
			return new LossyRelay((onePort ? singlePort : standard).address(), faults, seed);
		}
	}

	@BeforeContainer
	static void start() throws IOException {
		standard = Servers.start(false, INBOX);
		singlePort = Servers.start(true, INBOX);
	}

	@AfterContainer
	static void stop() {
		standard.close();
		singlePort.close();
	}

	@Provide
	Arbitrary<Case> cases() {
		Arbitrary<Integer> blockSizes = Arbitraries.oneOf(Arbitraries.just(512), Arbitraries.integers().between(8, 65464));
		Arbitrary<Faults> faults = Combinators.combine(percent(8), percent(8), percent(8)).as(Faults::new);
		Arbitrary<Boolean> yes = Arbitraries.of(false, true);
		return blockSizes.flatMap(size -> Combinators.combine(lengths(size), Arbitraries.integers().between(1, 40),
				Arbitraries.integers().between(0, 1), yes, yes, faults, Arbitraries.longs().greaterOrEqual(0))
				.as((length, window, rollOver, netascii, onePort, fault, seed) -> new Case(length, size, window, rollOver, netascii, onePort,
						fault, seed)));
	}

	private static Arbitrary<Integer> percent(int most) {
		return Arbitraries.integers().between(0, most);
	}

	/** Often just a multiple of the block size, or one off. */
	private static Arbitrary<Integer> lengths(int blockSize) {
		int most = Math.min(LARGEST, blockSize * MOST_BLOCKS);
		Arbitrary<Integer> edges = Combinators.combine(Arbitraries.integers().between(0, most / blockSize), Arbitraries.integers().between(-1, 1))
				.as((blocks, off) -> Math.clamp(blocks * blockSize + off, 0, most));
		return Arbitraries.oneOf(Arbitraries.integers().between(0, most), edges);
	}

	@Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
	void whatIsReadIsTheFile(@ForAll("cases") Case one) throws IOException {
		try (LossyRelay line = one.line(); StubbornClient client = new StubbornClient(line.address())) {
			assertArrayEquals(one.onTheWire(), client.read(Contents.name(one.length(), one.seed()), one.mode(), one.options()));
		}
	}

	@Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
	void whatIsWrittenIsStored(@ForAll("cases") Case one) throws IOException {
		String name = "written." + System.nanoTime();
		try (LossyRelay line = one.line(); StubbornClient client = new StubbornClient(line.address())) {
			client.write(name, one.mode(), one.options(), one.onTheWire());
			assertArrayEquals(one.file(), INBOX.take(name));
		}
	}

	@Example
	void blockNumbersRollOverTo0() throws IOException {
		rollOver(0);
	}

	@Example
	void blockNumbersRollOverTo1() throws IOException {
		rollOver(1);
	}

	private static void rollOver(int to) throws IOException {
		Case many = new Case(8 * 65_600 + 5, 8, 64, to, false, true, new Faults(0, 0, 0), 3);
		try (LossyRelay line = many.line(); StubbornClient client = new StubbornClient(line.address())) {
			assertArrayEquals(many.file(), client.read(Contents.name(many.length(), many.seed()), "octet", many.options()));
			String name = "rolled.over." + to;
			client.write(name, "octet", many.options(), many.file());
			assertArrayEquals(many.file(), INBOX.take(name));
		}
	}
}
