/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.OptionalLong;

import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/**
 * The client reads a file (RFC 1350 section 4, RFC 7440). Only an ACK of something new and the timer make it send, never a
 * repeated ACK: so no packet breeds others (Sorcerer's Apprentice, RFC 1123 section 4.2.3.1).
 */
final class ReadConversation extends Conversation {

	private static final long NOTHING = -1;

	private final ServerRules rules;
	private Agreement agreement;
	private BlockNumbers numbers;
	private Retry retry;
	private Pace pace;
	private Content content;
	private String name;
	/** The last block of the file, if known. */
	private long last = NOTHING;
	private int lastLength;
	/** The last block that the client has. Block 0 is the OACK; without one the client has it from the start. */
	private long acknowledged;
	/** The block to be sent next. */
	private long next;
	private long highestSent = NOTHING;
	/** A block that was sent once, to measure the round trip by; and when. */
	private long timed = NOTHING;
	private long timedAt;
	/** The block after which the client said that it misses the next. */
	private long hinted = NOTHING;

	ReadConversation(Request request, InetSocketAddress client, TransferRecord record, Host host, ServerRules rules) {
		super(request, client, record, host);
		this.rules = rules;
	}

	@Override
	protected void prepare() throws TransferFailure {
		boolean netascii = Modes.isNetascii(request.mode());
		ServedFile file = rules.find(request.name());
		try {
			// The block size that will be agreed does not depend on the length, which netascii may change.
			Agreement bounds = Agreement.on(request.options(), OptionalLong.empty(), false);
			content = rules.contents().open(file, netascii, bounds.blockSize() * bounds.windowSize());
		} catch (IOException e) {
			throw Refusals.unreadable(request.name(), e);
		}
		agreement = Agreement.on(request.options(), content.length(), false);
		numbers = new BlockNumbers(agreement.rollOver().orElse(rules.settings().rollOver()));
		retry = new Retry(rules.settings().repetition(), agreement.timeout(), System.nanoTime());
		pace = new Pace(agreement.windowSize());
		name = file.name();
		if (content.length().isPresent()) {
			last = content.length().getAsLong() / agreement.blockSize() + 1;
			if (!numbers.suffice(last)) {
				throw Refusals.tooManyBlocks(request.name(), last, agreement.blockSize());
			}
		}
		record.agreed(name, content.length().orElse(-1), agreement.answer());
	}

	@Override
	protected void first(long now) {
		acknowledged = isWithOptions() ? -1 : 0;
		next = acknowledged + 1;
		pump(now);
	}

	@Override
	protected boolean isWithOptions() {
		return agreement != null && !agreement.answer().isEmpty();
	}

	/** The last block to be sent before an ACK is awaited; the OACK goes alone. */
	private long target() {
		long target = acknowledged < 0 ? 0 : acknowledged + agreement.windowSize();
		return last == NOTHING ? target : Math.min(target, last);
	}

	/** Sends what may be sent now, and sets the time at which to go on or to send again. */
	private void pump(long now) {
		for (int burst = pace.burst(); next <= target() && burst > 0; burst--) {
			long wait = rules.rate().take(agreement.blockSize(), now);
			if (wait > 0) {
				wakeAt(now + wait);
				return;
			}
			if (!sendBlock(now)) {
				return;
			}
		}
		wakeAt(now + (next <= target() ? pace.pause(retry.roundTrip()) : retry.nanos()));
	}

	/** @return false if the transfer failed over it */
	private boolean sendBlock(long now) {
		ByteBuffer packet;
		try {
			packet = packet(next, now);
		} catch (FileChangedException e) {
			fail(Failures.changed(name, e));
			return false;
		} catch (IOException e) {
			fail(Refusals.unreadable(name, e));
			return false;
		}
		if (!numbers.suffice(next)) {
			fail(Refusals.tooManyBlocks(name, next, agreement.blockSize()));
			return false;
		}
		send(packet);
		count(now);
		next++;
		return true;
	}

	private ByteBuffer packet(long block, long now) throws IOException {
		if (block == 0) {
			return PacketBuffer.of(PacketWriter.optionAck(agreement.answer()));
		}
		if (block == last) {
			// After the last block the client takes the file for whole.
			content.check(true, now);
		}
		ByteBuffer packet = PacketBuffer.data(numbers.wire(block));
		int length = content.read((block - 1) * agreement.blockSize(), agreement.blockSize(), packet);
		if (length < agreement.blockSize() && last == NOTHING) {
			last = block;
			lastLength = length;
			content.check(true, now);
		}
		return packet.flip();
	}

	private void count(long now) {
		if (next > highestSent) {
			highestSent = next;
			if (timed == NOTHING && (next == target() || agreement.windowSize() == 1)) {
				timed = next;
				timedAt = now;
			}
		} else {
			record.retransmitted(next, now);
			// An answer would not tell which of the two it is for (Karn's algorithm).
			timed = NOTHING;
		}
	}

	@Override
	protected void numbered(int opcode, int number, ByteBuffer packet, long now) {
		if (opcode != Packet.ACK || isOver()) {
			return;
		}
		long distance = numbers.distance(number, acknowledged);
		if (distance == 0 || distance > highestSent - acknowledged) {
			// Old or repeated, or of a block that was never sent: neither makes us send, nor moves the timer.
			record.duplicate();
			if (distance == 0) {
				hint(now);
			}
			return;
		}
		acknowledged += distance;
		hear(now);
		retry.progress(now);
		measure(now);
		try {
			advance(now);
		} catch (FileChangedException e) {
			fail(Failures.changed(name, e));
		}
	}

	/**
	 * The last ACK again. In a window that is how a client says that it misses the first block (RFC 7440 section 4), or the network
	 * doubled it. So it makes nothing go out, but if no other ACK follows soon, the timer goes off sooner, once for each place.
	 */
	private void hint(long now) {
		if (agreement.windowSize() > 1 && next > target() && hinted != acknowledged) {
			hinted = acknowledged;
			long soon = now + retry.nanosAfterHint();
			if (soon - wakeAt() < 0) {
				wakeAt(soon);
			}
		}
	}

	private void measure(long now) {
		if (timed != NOTHING && acknowledged >= timed) {
			retry.measured(now - timedAt);
			timed = NOTHING;
		}
	}

	private void advance(long now) throws FileChangedException {
		long position = acknowledged * agreement.blockSize();
		content.release(content.length().isPresent() ? Math.min(position, content.length().getAsLong()) : position);
		record.progress(bytes(position), acknowledged, now);
		if (acknowledged == last) {
			complete();
			return;
		}
		content.check(false, now);
		if (acknowledged < highestSent) {
			// The client misses the next block: from there all goes again (RFC 7440 section 4).
			pace.lost();
			next = acknowledged + 1;
		} else {
			pace.arrived();
			// Copies of packets that were taken for lost may have arrived in the middle of their repetition.
			next = Math.max(next, acknowledged + 1);
		}
		pump(now);
	}

	/** The last block is shorter than the others. */
	private long bytes(long position) {
		if (acknowledged == last) {
			return content.length().orElse(position - agreement.blockSize() + lastLength);
		}
		return position;
	}

	private void complete() {
		var hash = content.sha256();
		if (close()) {
			leave();
			hash.thenAccept(this::succeed);
		}
	}

	@Override
	protected void silence(long now) {
		if (next <= target()) {
			pump(now);
			return;
		}
		if (!retry.again(now)) {
			giveUp(Failures.silence(acknowledged, last, isHeard(), retry.attempts()));
			return;
		}
		pace.lost();
		next = acknowledged + 1;
		pump(now);
	}

	@Override
	protected void repeatFirst(long now) {
		next = acknowledged + 1;
		pump(now);
	}

	@Override
	protected boolean isStalled() {
		return retry != null && retry.attempts() > 0;
	}

	@Override
	protected boolean isAwaited(int opcode, int number) {
		long distance = numbers.distance(number, acknowledged);
		return opcode == Packet.ACK && distance > 0 && distance <= highestSent - acknowledged;
	}

	@Override
	protected void release() {
		if (content != null) {
			content.close();
			// It may stay for a while, its file need not.
			content = null;
		}
	}
}
