/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.internal.packet.Packet.Request;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** Answers one request on a thread of its own, from the look-up of the file to the last ACK. Whatever fails ends only this. */
final class ReadTransfer implements Runnable {

	private static final Logger LOG = System.getLogger(ReadTransfer.class.getName());

	private final Request request;
	private final ServerSettings settings;
	private final FileSource source;
	private final TransferSocket socket;
	private final TransferRecord record;
	private final Consumer<ReadTransfer> atEnd;
	private final AtomicReference<TransferFailure> endedFromOutside = new AtomicReference<>();
	private final Delivery delivery;

	/** @param atEnd called before the listener hears of the end, so that it finds room for the next transfer */
	ReadTransfer(Request request, ServerSettings settings, FileSource source, TransferSocket socket, TransferRecord record,
			Consumer<ReadTransfer> atEnd) {
		this.request = request;
		this.settings = settings;
		this.source = source;
		this.socket = socket;
		this.record = record;
		this.atEnd = atEnd;
		this.delivery = new Delivery(socket, record);
	}

	@Override
	public void run() {
		try (socket) {
			record.requested();
			serveOrTell();
		}
	}

	private void serveOrTell() {
		try {
			String hash = serve();
			atEnd.accept(this);
			record.complete(hash);
		} catch (TransferFailure e) {
			fail(e);
		} catch (IOException e) {
			fail(Failures.network(e));
		} catch (RuntimeException e) {
			fail(Failures.unexpected(e));
		}
	}

	/** @return the hash of what was sent */
	private String serve() throws TransferFailure, IOException {
		boolean netascii = request.mode().equals("netascii");
		check(netascii);
		ServedFile file = find();
		OptionalLong size = netascii || file.size() < 0 ? OptionalLong.empty() : OptionalLong.of(file.size());
		Agreement agreement = Agreement.on(request.options(), size);
		record.agreed(file.name(), size.orElse(-1), agreement.answer());
		delivery.set(agreement, Patience.of(settings, agreement.timeout()), size);
		try (BlockReader blocks = open(file, netascii, agreement.blockSize(), size)) {
			return send(blocks, agreement);
		}
	}

	private void check(boolean netascii) throws TransferFailure {
		if (request.write()) {
			throw Failures.readOnly(request.name());
		}
		if (!netascii && !request.mode().equals("octet")) {
			throw Failures.mode(request.mode());
		}
	}

	private ServedFile find() throws TransferFailure {
		try {
			Optional<ServedFile> file = source.find(request.name());
			return file.orElseThrow(() -> Failures.notFound(request.name(), source.names()));
		} catch (IOException e) {
			throw Failures.unreadable(request.name(), e);
		}
	}

	private BlockReader open(ServedFile file, boolean netascii, int blockSize, OptionalLong size) throws TransferFailure {
		try {
			return BlockReader.open(file, netascii, blockSize, size);
		} catch (IOException e) {
			throw Failures.unreadable(request.name(), e);
		}
	}

	private String send(BlockReader blocks, Agreement agreement) throws TransferFailure, IOException {
		Window window = new Window(agreement.answer().isEmpty() ? 1 : 0);
		if (!agreement.answer().isEmpty()) {
			window.add(PacketWriter.optionAck(agreement.answer()), 0);
			delivery.deliver(window);
		}
		while (!blocks.isFinished() || !window.isEmpty()) {
			fill(window, blocks, agreement.windowSize());
			delivery.deliver(window);
		}
		return blocks.hash();
	}

	private void fill(Window window, BlockReader blocks, int windowSize) throws TransferFailure {
		try {
			while (window.size() < windowSize && !blocks.isFinished()) {
				int length = blocks.next();
				window.add(PacketWriter.data(window.next(), blocks.bytes(), length), length);
			}
		} catch (IOException e) {
			throw Failures.unreadable(request.name(), e);
		}
	}

	private void fail(TransferFailure failure) {
		TransferFailure outside = endedFromOutside.get();
		TransferFailure reason = outside == null ? failure : outside;
		if (reason.getCause() != null) {
			LOG.log(Level.WARNING, "TFTP transfer failed: " + reason.getMessage(), reason.getCause());
		}
		if (outside == null) {
			tell(reason);
		}
		atEnd.accept(this);
		record.failed(reason.getMessage());
	}

	/** Ends it from another thread; the client hears of it before its port is gone. */
	void end(TransferFailure reason) {
		if (endedFromOutside.compareAndSet(null, reason)) {
			tell(reason);
			socket.close();
		}
	}

	/**
	 * The same client port asks once more.
	 *
	 * @return whether that is the same request, come twice; else the client began anew
	 */
	boolean isSame(Request again) {
		return request.equals(again) && delivery.repeatFirstReply();
	}

	private void tell(TransferFailure reason) {
		reason.errorPacket().ifPresent(packet -> {
			try {
				socket.send(packet);
			} catch (IOException e) {
				LOG.log(Level.DEBUG, "The ERROR packet could not be sent; the client will time out", e);
			}
		});
	}
}
