/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;

import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Failure;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketReader;

/**
 * One transfer, from its request to its end: what to send when which packet came or none did. Knows no socket and no thread;
 * whoever has a packet or the time calls, one at a time. Nothing that comes here can hurt another transfer.
 */
abstract class Conversation implements Alarmed {

	private static final Logger LOG = System.getLogger(Conversation.class.getName());
	/** One first reply for each copy of the request is right, but not without end. */
	private static final int MOST_REPEATED_REPLIES = 16;
	/** No phone starts again faster, but a network can bring a copy of its request late. */
	private static final long TO_START_AGAIN = Duration.ofSeconds(1).toNanos();

	/** What a transfer needs of the server around it. */
	interface Host {

		/** Opens the way to the client. */
		Outlet open(Conversation conversation) throws TransferFailure;

		/** Sends a last word to a client to which no way was opened. */
		void tell(InetSocketAddress client, byte[] packet);

		/** The time at which to wake it has come nearer. */
		void sooner(long wakeAt);

		/** @return whether it may keep its way to the client for a while although it failed */
		boolean mayStay(Conversation conversation);

		/** @return whether its client goes on with another transfer */
		boolean isElsewhere(Conversation conversation);

		/** It is over, and no longer counts; it may still answer late packets. Comes before its end is told. */
		void finished(Conversation conversation);

		/** It will not answer any more. */
		void gone(Conversation conversation);
	}

	protected final Request request;
	protected final TransferRecord record;
	private final Host host;
	private final long startedAt = System.nanoTime();
	private volatile InetSocketAddress client;
	private volatile long wakeAt = NEVER;
	private volatile boolean heard;
	private long heardAt;
	private volatile boolean over;
	private Outlet outlet;
	/** Once it failed, while it stays. */
	private LastWord lastWord;
	private IOException networkFault;
	private int repeatedReplies;

	protected Conversation(Request request, InetSocketAddress client, TransferRecord record, Host host) {
		this.request = request;
		this.client = client;
		this.record = record;
		this.host = host;
	}

	/** Looks the file up, agrees on options and sends the first reply. May take a while, so not on a thread that receives. */
	final void begin() {
		record.requested();
		try {
			prepare();
			synchronized (this) {
				if (over) {
					// It was ended meanwhile, before there was anything to let go of.
					release();
					return;
				}
				outlet = host.open(this);
				first(System.nanoTime());
				if (outlet != null) {
					outlet.start();
				}
			}
		} catch (TransferFailure e) {
			refuse(e);
		} catch (RuntimeException | Error e) {
			refuse(Refusals.unexpected(e));
		}
	}

	/** Finds out all that is needed for the first reply. */
	protected abstract void prepare() throws TransferFailure;

	/** Sends the first reply. */
	protected abstract void first(long now);

	/** @return whether this is an answer to what was sent, in which case it was dealt with; opcode and length are right */
	protected abstract void numbered(int opcode, int number, ByteBuffer packet, long now);

	/** No answer came in time. */
	protected abstract void silence(long now);

	/** The client's request came again before anything else did. */
	protected abstract void repeatFirst(long now);

	/** Lets go of what it holds; called at its end, maybe twice. */
	protected abstract void release();

	/** @return whether the packet, which came from another port of the client's address, is what a stalled transfer waits for */
	protected abstract boolean isAwaited(int opcode, int number);

	/** @return whether silence, not packets, is what comes from the client now */
	protected abstract boolean isStalled();

	final InetSocketAddress client() {
		return client;
	}

	/** @return whether the client has never answered */
	final boolean isHalfOpen() {
		return !heard && !over;
	}

	final boolean isWrite() {
		return request.write();
	}

	final long startedAt() {
		return startedAt;
	}

	final boolean isOver() {
		return over;
	}

	@Override
	public final long wakeAt() {
		return wakeAt;
	}

	protected final void wakeAt(long time) {
		wakeAt = time;
		host.sooner(time);
	}

	@Override
	public final synchronized void alarm(long now) {
		if (wakeAt != NEVER && wakeAt - now <= 0 && outlet != null) {
			guarded(lastWord == null ? () -> silence(now) : this::leave);
		}
	}

	/** @param packet that the client sent, from index 0 to its limit */
	final synchronized void received(ByteBuffer packet, long now) {
		if (outlet == null || packet.limit() < Packet.HEADER) {
			return;
		}
		int opcode = packet.getShort(0) & 0xffff;
		if (lastWord != null) {
			goesOn(opcode, now);
		} else if (opcode == Packet.ACK || opcode == Packet.DATA) {
			guarded(() -> numbered(opcode, packet.getShort(2) & 0xffff, packet, now));
		} else if (opcode == Packet.ERROR && !over) {
			read(packet);
		}
	}

	/** Its transfer failed, but the client does not know. One that speaks in another transfer would take an ERROR for that one's. */
	private void goesOn(int opcode, long now) {
		if (!host.isElsewhere(this) && lastWord.answers(opcode, now)) {
			send(PacketBuffer.of(lastWord.packet()));
		}
	}

	private void read(ByteBuffer packet) {
		byte[] bytes = new byte[packet.limit()];
		packet.get(0, bytes);
		try {
			if (PacketReader.read(bytes, bytes.length) instanceof Failure error) {
				guarded(() -> fail(Failures.byClient(error, heard, isWithOptions())));
			}
		} catch (MalformedPacketException e) {
			LOG.log(Level.DEBUG, "Garbage from the client; the timer goes on", e);
		}
	}

	protected abstract boolean isWithOptions();

	/** A fault of ours, or no memory for what is to be done, ends this transfer, with a word to the client, and no other. */
	private void guarded(Runnable step) {
		try {
			step.run();
		} catch (RuntimeException | Error e) {
			if (over) {
				LOG.log(Level.WARNING, "What a transfer held could not be let go of", e);
			}
			fail(Refusals.unexpected(e));
		}
	}

	/** The client answered for the first time, or again. */
	protected final void hear(long now) {
		heard = true;
		heardAt = now;
	}

	protected final boolean isHeard() {
		return heard;
	}

	/** A packet that cannot be sent is as good as lost: the cable may be out for a moment, as when a phone restarts. */
	protected final void send(ByteBuffer packet) {
		try {
			outlet.send(packet);
			networkFault = null;
		} catch (IOException e) {
			networkFault = e;
		}
	}

	/** Gives up; if this computer's network is what failed, that is the reason. */
	protected final void giveUp(TransferFailure silence) {
		fail(networkFault == null ? silence : Failures.network(networkFault));
	}

	protected final void fail(TransferFailure failure) {
		if (over) {
			return;
		}
		over = true;
		if (failure.getCause() != null) {
			LOG.log(Level.WARNING, "TFTP transfer failed: " + failure.getMessage(), failure.getCause());
		}
		failure.errorPacket().ifPresent(this::tell);
		try {
			leaveOrStay(failure);
		} finally {
			record.failed(failure.problem());
		}
	}

	/** Only for a client that is there: who never answered costs nothing more. */
	private void leaveOrStay(TransferFailure failure) {
		if (outlet == null || !heard || failure.lateAnswer().isEmpty() || !host.mayStay(this)) {
			leave();
			return;
		}
		long now = System.nanoTime();
		lastWord = new LastWord(failure.lateAnswer().get(), failure.errorPacket().isPresent(), now);
		wakeAt(now + LastWord.STAYS);
		try {
			release();
		} finally {
			host.finished(this);
		}
	}

	private void tell(byte[] packet) {
		if (outlet == null) {
			host.tell(client, packet);
		} else {
			send(PacketBuffer.of(packet));
		}
	}

	private synchronized void refuse(TransferFailure failure) {
		fail(failure);
	}

	/** All is through. What is left is to answer late packets, if at all. */
	protected final void succeed(String sha256) {
		record.complete(sha256);
	}

	/** @return whether this was the first call: it no longer counts as running */
	protected final boolean close() {
		if (over) {
			return false;
		}
		over = true;
		host.finished(this);
		return true;
	}

	/** Answers nothing any more. */
	protected final void leave() {
		wakeAt = NEVER;
		try {
			release();
		} finally {
			host.finished(this);
			host.gone(this);
			if (outlet != null) {
				outlet.close();
				outlet = null;
			}
		}
	}

	/** Ends it from outside. */
	final synchronized void end(TransferFailure reason) {
		guarded(over && outlet != null ? this::leave : () -> fail(reason));
	}

	/**
	 * The same client port asks once more. Before the first answer it gets the first reply again. After it, a late copy is no
	 * matter while packets keep coming, or came just before; but from a client that fell silent it means a new start.
	 *
	 * @return whether that is the same request, come twice; else the client began anew
	 */
	final synchronized boolean isSame(Request again, long now) {
		if (over || !request.equals(again)) {
			return false;
		}
		if (outlet != null && !heard && repeatedReplies++ < MOST_REPEATED_REPLIES) {
			guarded(() -> repeatFirst(now));
		}
		return !heard || !isStalled() || now - heardAt < TO_START_AGAIN;
	}

	/** @return whether this one waits for just this packet, which came from another port of its client's address */
	final synchronized boolean awaits(ByteBuffer packet) {
		int opcode = packet.getShort(0) & 0xffff;
		return outlet != null && !over && isAwaited(opcode, packet.getShort(2) & 0xffff);
	}

	/** @return whether it may move to another port: only one that is silent, so that nobody can take over a running one */
	final synchronized boolean mayMove() {
		return !over && isStalled();
	}

	/** The client's NAT gave it another port. */
	final synchronized void move(InetSocketAddress to) {
		record.moved(to);
		client = to;
	}
}
