/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicLong;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** Decides what becomes of a packet that came to the server's port. Used by the listening thread only. */
final class Dispatcher {

	private final ServerSettings settings;
	private final InetSocketAddress address;
	private final FileSource source;
	private final TransferListener listener;
	private final AtomicLong ids;
	private final RunningTransfers running = new RunningTransfers();

	Dispatcher(ServerSettings settings, InetSocketAddress address, FileSource source, TransferListener listener, AtomicLong ids) {
		this.settings = settings;
		this.address = address;
		this.source = source;
		this.listener = listener;
		this.ids = ids;
	}

	InetSocketAddress address() {
		return address;
	}

	void arrived(Packet packet, InetSocketAddress client) throws IOException {
		switch (packet) {
			case Request request -> requested(request, client);
			case Packet.Failure error -> {
				// an ERROR is never answered (RFC 1350 section 7)
			}
			case Packet.Data data -> answer(client, ErrorCode.UNKNOWN_TID, "No transfer runs on this port");
			case Packet.Ack ack -> answer(client, ErrorCode.UNKNOWN_TID, "No transfer runs on this port");
			case Packet.OptionAck ack -> answer(client, ErrorCode.UNKNOWN_TID, "No transfer runs on this port");
		}
	}

	void malformed(MalformedPacketException fault, InetSocketAddress client) throws IOException {
		if (fault.isAnswerable()) {
			answer(client, ErrorCode.ILLEGAL_OPERATION, fault.getMessage());
		}
	}

	private void requested(Request request, InetSocketAddress client) throws IOException {
		ReadTransfer earlier = running.of(client);
		if (earlier != null) {
			if (earlier.isSame(request)) {
				return;
			}
			running.ended(client, earlier);
			earlier.end(Failures.replaced());
		}
		begin(request, client);
	}

	private void begin(Request request, InetSocketAddress client) throws IOException {
		TransferRecord record = new TransferRecord(ids.incrementAndGet(), client, request.name(), listener);
		if (running.count() >= settings.limits().transfers()) {
			refuse(client, record, Failures.tooMany(settings.limits().transfers()));
			return;
		}
		TransferSocket socket = new TransferSocket(address, client);
		running.start(client, new ReadTransfer(request, settings, source, socket, record, ended -> running.ended(client, ended)));
	}

	private void refuse(InetSocketAddress client, TransferRecord record, TransferFailure reason) throws IOException {
		try (TransferSocket socket = new TransferSocket(address, client)) {
			socket.send(reason.errorPacket().orElseThrow());
		}
		record.failed(reason.getMessage());
	}

	/** Answers from a port of its own, since clients refuse answers from the server's port. */
	private void answer(InetSocketAddress client, ErrorCode code, String text) throws IOException {
		try (TransferSocket socket = new TransferSocket(address, client)) {
			socket.send(PacketWriter.error(code, text));
		}
	}

	void close() throws InterruptedException {
		running.endAll();
	}
}
