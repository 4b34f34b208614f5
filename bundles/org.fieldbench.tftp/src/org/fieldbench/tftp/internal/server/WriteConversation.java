/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.OptionalLong;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/**
 * The client writes a file (RFC 1350 section 4, RFC 7440). The last ACK goes out only when the file is stored, and is repeated for
 * a while, should the client not have got it.
 */
final class WriteConversation extends Conversation {

	private static final long LINGER = Duration.ofSeconds(5).toNanos();
	private static final long LONGEST_LINGER = Duration.ofMinutes(1).toNanos();

	private final ServerRules rules;
	private Agreement agreement;
	private BlockNumbers numbers;
	private Retry retry;
	private UploadBytes bytes;
	private OptionalLong announced;
	/** The last block that came in order; block 0 is the request. */
	private long received;
	private long acknowledged;
	/** A gap is reported once, until something new comes. */
	private boolean gapTold;
	/** The last block is there and is being stored, or is stored. */
	private boolean ended;
	private long storedAt;

	WriteConversation(Request request, InetSocketAddress client, TransferRecord record, Host host, ServerRules rules) {
		super(request, client, record, host);
		this.rules = rules;
	}

	@Override
	protected void prepare() throws TransferFailure {
		announced = Agreement.announced(request.options());
		try {
			Upload upload = rules.settings().uploads().begin(request.name(), announced);
			agreement = Agreement.on(request.options(), announced, true);
			bytes = new UploadBytes(upload, Modes.isNetascii(request.mode()), agreement.blockSize());
			numbers = new BlockNumbers(agreement.rollOver().orElse(rules.settings().rollOver()));
			retry = new Retry(rules.settings().repetition(), agreement.timeout(), System.nanoTime());
			record.agreed(upload.name(), announced.orElse(-1), agreement.answer());
		} catch (UploadException e) {
			throw Refusals.notStored(request.name(), e);
		}
	}

	@Override
	protected void first(long now) {
		acknowledge(now);
	}

	@Override
	protected boolean isWithOptions() {
		return agreement != null && !agreement.answer().isEmpty();
	}

	/** Sends the ACK of the last block in order; before the first block that is the OACK, if there is one. */
	private void acknowledge(long now) {
		acknowledged = received;
		send(received == 0 && isWithOptions() ? PacketBuffer.of(PacketWriter.optionAck(agreement.answer()))
				: PacketBuffer.ack(numbers.wire(received)));
		if (!ended) {
			wakeAt(now + retry.nanos());
		}
	}

	@Override
	protected void numbered(int opcode, int number, ByteBuffer packet, long now) {
		if (opcode != Packet.DATA || ended && !isOver()) {
			return;
		}
		int distance = numbers.distance(number, received);
		if (distance == 1 && !ended) {
			inOrder(packet, now);
		} else if (distance == 0 || distance > agreement.windowSize()) {
			repeated(distance, now);
		} else if (!gapTold && !ended) {
			// A block is missing: the client is to go on behind the last one in order (RFC 7440 section 4).
			gapTold = true;
			acknowledge(now);
		}
	}

	private void inOrder(ByteBuffer packet, long now) {
		int length = packet.limit() - Packet.HEADER;
		if (length > agreement.blockSize()) {
			fail(Failures.blockTooLong(length, agreement.blockSize()));
			return;
		}
		if (!numbers.suffice(received + 1)) {
			fail(Refusals.tooManyBlocks(request.name(), received + 1, agreement.blockSize()));
			return;
		}
		try {
			bytes.add(packet.duplicate().position(Packet.HEADER));
		} catch (UploadException e) {
			fail(Refusals.notStored(request.name(), e));
			return;
		}
		received++;
		gapTold = false;
		hear(now);
		retry.progress(now);
		record.progress(bytes.received(), received, now);
		if (length < agreement.blockSize()) {
			complete();
		} else if (received - acknowledged >= agreement.windowSize()) {
			acknowledge(now);
		} else {
			wakeAt(now + retry.nanos());
		}
	}

	/** The ACK of a block that comes again was lost: at the end and in lock step it is repeated, in a window once for each gap. */
	private void repeated(int distance, long now) {
		record.duplicate();
		if (distance == 0 && (ended || agreement.windowSize() == 1 || !gapTold)) {
			gapTold = agreement.windowSize() > 1;
			acknowledge(now);
			record.retransmitted(received, now);
			if (ended) {
				linger(now);
			}
		}
	}

	/** Stays for a client that did not get the last ACK, but not for ever. */
	private void linger(long now) {
		wakeAt(Math.min(now + LINGER, storedAt + LONGEST_LINGER));
	}

	/** Storing may take a while, so it is done elsewhere. */
	private void complete() {
		boolean octet = !Modes.isNetascii(request.mode());
		if (octet && announced.isPresent() && announced.getAsLong() != bytes.received()) {
			fail(Failures.lengthDiffers(announced.getAsLong(), bytes.received()));
			return;
		}
		ended = true;
		wakeAt(NEVER);
		rules.worker().execute(this::store);
	}

	/** Outside the lock: whoever brings a packet meanwhile must not wait for a disk. */
	private void store() {
		try {
			stored(bytes.complete());
		} catch (UploadException e) {
			notStored(Refusals.notStored(request.name(), e));
		} catch (RuntimeException | Error e) {
			notStored(Refusals.unexpected(e));
		}
	}

	private synchronized void stored(String hash) {
		if (close()) {
			storedAt = System.nanoTime();
			acknowledge(storedAt);
			linger(storedAt);
			succeed(hash);
		}
	}

	private synchronized void notStored(TransferFailure failure) {
		// So that what came of it is discarded.
		ended = false;
		fail(failure);
	}

	@Override
	protected void silence(long now) {
		if (ended) {
			leave();
		} else if (retry.again(now)) {
			record.retransmitted(received, now);
			gapTold = false;
			acknowledge(now);
		} else {
			giveUp(Failures.writerSilent(received, retry.attempts()));
		}
	}

	@Override
	protected void repeatFirst(long now) {
		record.retransmitted(0, now);
		acknowledge(now);
	}

	@Override
	protected boolean isStalled() {
		return retry != null && retry.attempts() > 0;
	}

	@Override
	protected boolean isAwaited(int opcode, int number) {
		return opcode == Packet.DATA && numbers.distance(number, received) == 1;
	}

	@Override
	protected void release() {
		// What is being stored, or is, stays.
		if (bytes != null && !ended) {
			bytes.discard();
		}
	}
}
