/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketReader;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** Decides what becomes of a packet that came to one listening port. */
final class Reception implements ListeningPort.Receiver, Conversation.Host {

	/** Failed transfers that keep their ports for a while. */
	private static final int MOST_STAYING = 64;
	/** Longer ones are no requests of a sane client. */
	private static final int LARGEST_REQUEST = 2048;

	private final ServerParts parts;
	private final ListeningPort port;
	private final OwnPorts ownPorts;
	private final Conversations conversations = new Conversations();
	private final Set<Conversation> staying = ConcurrentHashMap.newKeySet();

	Reception(ServerParts parts, ListeningPort port, OwnPorts ownPorts) {
		this.parts = parts;
		this.port = port;
		this.ownPorts = ownPorts;
	}

	@Override
	public void received(ByteBuffer packet, InetSocketAddress from, long now) {
		int opcode = packet.limit() < 2 ? 0 : packet.getShort(0) & 0xffff;
		if (opcode == Packet.READ_REQUEST || opcode == Packet.WRITE_REQUEST) {
			if (parts.guard().admits(from.getAddress(), now)) {
				request(packet, from, now);
			}
			return;
		}
		Conversation conversation = port.isSinglePort() ? conversations.of(from) : null;
		if (conversation != null) {
			conversation.received(packet, now);
		} else {
			stray(packet, from, now);
		}
	}

	private void request(ByteBuffer packet, InetSocketAddress from, long now) {
		byte[] bytes = new byte[Math.min(packet.limit(), LARGEST_REQUEST)];
		packet.get(0, bytes);
		try {
			requested((Request) PacketReader.read(bytes, bytes.length), from, now);
		} catch (MalformedPacketException e) {
			malformed(e, from, now);
		}
	}

	private void malformed(MalformedPacketException fault, InetSocketAddress from, long now) {
		if (parts.guard().answersMalformed(now) && fault.isAnswerable()) {
			port.tell(from, PacketWriter.error(ErrorCode.ILLEGAL_OPERATION, fault.getMessage()));
		}
	}

	/** No transfer has this address and port: it may be a late packet, a client behind NAT whose port changed, or anything. */
	private void stray(ByteBuffer packet, InetSocketAddress from, long now) {
		byte[] bytes = new byte[Math.min(packet.limit(), LARGEST_REQUEST)];
		packet.get(0, bytes);
		try {
			Packet read = PacketReader.read(bytes, bytes.length);
			if (port.isSinglePort() && conversations.endedJustNow(from, now) || !parts.guard().answersStray(now)) {
				return;
			}
			List<Conversation> awaiting = awaiting(read, packet, from);
			if (awaiting.size() == 1 && awaiting.get(0).mayMove()) {
				conversations.move(awaiting.get(0), from);
				awaiting.get(0).received(packet, now);
			} else if (awaiting.isEmpty() && !(read instanceof Packet.Failure)) {
				// An ERROR is never answered (RFC 1350 section 7).
				port.tell(from, PacketWriter.error(ErrorCode.UNKNOWN_TID, "No transfer runs on this port"));
			}
		} catch (MalformedPacketException e) {
			malformed(e, from, now);
		}
	}

	/** While one waits for it, nothing is said: its client may be behind NAT, will ask again, and by then that one is stalled. */
	private List<Conversation> awaiting(Packet read, ByteBuffer packet, InetSocketAddress from) {
		boolean numbered = read instanceof Packet.Ack || read instanceof Packet.Data;
		return port.isSinglePort() && numbered ? conversations.awaiting(from, packet) : List.of();
	}

	private void requested(Request request, InetSocketAddress client, long now) {
		Conversation earlier = conversations.of(client);
		if (earlier != null) {
			if (earlier.isSame(request, now)) {
				return;
			}
			earlier.end(Failures.replaced());
		}
		Operation operation = request.write() ? Operation.WRITE : Operation.READ;
		TransferRecord record = new TransferRecord(parts.ids().incrementAndGet(), operation, client, request.name(), parts.events());
		Conversation conversation = request.write() ? new WriteConversation(request, client, record, this, parts.rules())
				: new ReadConversation(request, client, record, this, parts.rules());
		Optional<TransferFailure> refusal = parts.admission().refusal(request, client.getAddress())
				.or(() -> parts.admission().enter(conversation, now));
		if (refusal.isPresent()) {
			refuse(refusal.get(), client, record);
		} else {
			begin(conversation, client, now);
		}
	}

	private void refuse(TransferFailure refusal, InetSocketAddress client, TransferRecord record) {
		record.requested();
		refusal.errorPacket().ifPresent(packet -> port.tell(client, packet));
		record.failed(refusal.problem());
	}

	private void begin(Conversation conversation, InetSocketAddress client, long now) {
		conversations.put(client, conversation);
		parts.ticker().add(conversation);
		if (!parts.rules().worker().offer(conversation::begin)) {
			gone(conversation);
			finished(conversation);
			parts.guard().passedOver(now);
		}
	}

	@Override
	public Outlet open(Conversation conversation) throws TransferFailure {
		if (port.isSinglePort()) {
			return port.outlet(conversation);
		}
		return new OwnPort(ownPorts.open(conversation.client().getAddress()), conversation, parts.guard(),
				own -> parts.receivers().start(own, conversation.isWrite()));
	}

	@Override
	public void tell(InetSocketAddress client, byte[] packet) {
		port.tell(client, packet);
	}

	@Override
	public void sooner(long wakeAt) {
		parts.ticker().sooner(wakeAt);
	}

	/** Ports of a range are few, and wanted by others. */
	@Override
	public boolean mayStay(Conversation conversation) {
		return ownPorts.range().isEmpty() && staying.size() < MOST_STAYING && staying.add(conversation);
	}

	@Override
	public boolean isElsewhere(Conversation conversation) {
		Conversation now = conversations.of(conversation.client());
		return now != null && now != conversation && !now.isHalfOpen();
	}

	@Override
	public void finished(Conversation conversation) {
		parts.admission().left(conversation);
	}

	@Override
	public void gone(Conversation conversation) {
		parts.ticker().remove(conversation);
		staying.remove(conversation);
		conversations.remove(conversation);
	}

	/** Ends all transfers with a word to their clients. */
	void endAll() {
		conversations.all().forEach(each -> each.end(Failures.stopped()));
	}
}
