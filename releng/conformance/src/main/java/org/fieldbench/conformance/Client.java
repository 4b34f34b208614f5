/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One port that speaks TFTP packet by packet, right or wrong. */
public final class Client implements AutoCloseable {

	/** The longest wait for a packet that is due; servers repeat after 5 seconds at most. */
	public static final Duration PATIENCE = Duration.ofSeconds(15);

	/** Shorter than any server's time until it repeats: what comes within is an answer. */
	public static final Duration MOMENT = Duration.ofMillis(350);

	private static final int LARGEST = 65536;
	private static final int RECEIVE_BUFFER = 1 << 20;

	private final DatagramSocket socket;
	private final InetSocketAddress server;
	private final byte[] buffer = new byte[LARGEST];
	private InetSocketAddress peer;
	private Reply accepted;

	Client(InetSocketAddress server) throws IOException {
		this.server = server;
		this.socket = new DatagramSocket();
		socket.setReceiveBufferSize(RECEIVE_BUFFER);
	}

	/** @param options names and values in turn */
	public Client read(String name, String... options) throws IOException {
		return begin(Wire.request(Wire.READ, name, "octet", options));
	}

	/** @param options names and values in turn */
	public Client write(String name, String... options) throws IOException {
		return begin(Wire.request(Wire.WRITE, name, "octet", options));
	}

	/** Sends a request to the server's port; whoever answers first is the peer from then on. */
	public Client begin(byte[] request) throws IOException {
		peer = null;
		accepted = null;
		return send(server, request);
	}

	public Client ack(int number) throws IOException {
		return answer(Wire.ack(number));
	}

	/** Sends to the port that answered. */
	public Client answer(byte[] packet) throws IOException {
		return send(peer == null ? server : peer, packet);
	}

	public Client send(InetSocketAddress to, byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, to));
		return this;
	}

	/** @return where the server answers from */
	public InetSocketAddress peer() {
		return peer;
	}

	public int port() {
		return socket.getLocalPort();
	}

	/** Takes over a transfer that another client began, as behind a NAT whose port changed; or answers from another port. */
	public Client talkTo(InetSocketAddress other) {
		peer = other;
		return this;
	}

	/** @return the next packet from whatever port, empty if none comes in time */
	public Optional<Reply> within(Duration time) throws IOException {
		DatagramPacket packet = new DatagramPacket(buffer, LARGEST);
		try {
			socket.setSoTimeout((int) Math.max(1, time.toMillis()));
			socket.receive(packet);
		} catch (SocketTimeoutException e) {
			return Optional.empty();
		}
		Reply reply = new Reply(Arrays.copyOf(packet.getData(), packet.getLength()), (InetSocketAddress) packet.getSocketAddress());
		if (peer == null) {
			peer = reply.from();
		}
		return Optional.of(reply);
	}

	/** @return all packets that come in that time */
	public List<Reply> during(Duration time) throws IOException {
		List<Reply> replies = new ArrayList<>();
		long end = System.nanoTime() + time.toNanos();
		for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
			within(Duration.ofNanos(left)).ifPresent(replies::add);
		}
		return replies;
	}

	/** @return the next packet, but for repetitions of the last one */
	public Reply next() throws IOException, Failed {
		return next(PATIENCE);
	}

	/** @return the next packet, but for repetitions of the last one */
	public Reply next(Duration patience) throws IOException, Failed {
		long end = System.nanoTime() + patience.toNanos();
		for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
			Optional<Reply> reply = within(Duration.ofNanos(left));
			if (reply.isPresent() && !isRepetition(reply.get())) {
				accepted = reply.get();
				return accepted;
			}
		}
		throw new Failed("no answer within " + patience.toSeconds() + " s" + (accepted == null ? "" : " after " + accepted));
	}

	private boolean isRepetition(Reply reply) {
		return accepted != null && Arrays.equals(accepted.bytes(), reply.bytes());
	}

	/** @return the next packet, which has to be this */
	public Reply expect(int opcode, int number) throws IOException, Failed {
		Reply reply = next();
		Failed.unless(reply.is(opcode, number), reply + " instead of " + (opcode == Wire.DATA ? "DATA " : "ACK ") + number);
		return reply;
	}

	public Reply expectData(int number) throws IOException, Failed {
		return expect(Wire.DATA, number);
	}

	public Reply expectAck(int number) throws IOException, Failed {
		return expect(Wire.ACK, number);
	}

	/** @return the ERROR that comes next */
	public Reply expectError() throws IOException, Failed {
		Reply reply = next();
		Failed.unless(reply.is(Wire.ERROR), reply + " instead of an ERROR");
		return reply;
	}

	/** @return the OACK that comes next */
	public Reply expectOptionAck() throws IOException, Failed {
		Reply reply = next();
		Failed.unless(reply.is(Wire.OPTION_ACK), reply + " instead of an OACK");
		return reply;
	}

	/**
	 * Goes on to the first block, past an OACK.
	 *
	 * @return DATA 1
	 */
	public Reply firstBlock() throws IOException, Failed {
		Reply first = next();
		if (first.is(Wire.OPTION_ACK)) {
			ack(0);
			first = next();
		}
		Failed.unless(first.is(Wire.DATA, 1), first + " instead of DATA 1");
		return first;
	}

	/** @return when the last packet came again, counted from now */
	public Duration repetition(Duration patience) throws IOException, Failed {
		long start = System.nanoTime();
		for (long left = patience.toNanos(); left > 0; left = start + patience.toNanos() - System.nanoTime()) {
			Optional<Reply> reply = within(Duration.ofNanos(left));
			if (reply.isPresent() && isRepetition(reply.get())) {
				return Duration.ofNanos(System.nanoTime() - start);
			}
		}
		throw new Failed(accepted + " not repeated within " + patience.toSeconds() + " s");
	}

	/** Says good-bye, so that no transfer is left hanging. */
	@Override
	public void close() {
		try (socket) {
			if (peer != null) {
				answer(Wire.error(0, "done"));
			}
		} catch (IOException e) {
			// then the server finds out by itself
		}
	}
}
