/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddresses;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;

/**
 * Where a virtual phone finds its files: the workbench's TFTP server if it runs and has them, else one of its own on loopback,
 * once it is asked for. A virtual phone asks nobody else, so that practising sends no packet out of this computer.
 */
final class PracticeServer implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final ServerControl workbench;
	private final FirmwareReport bundle;
	private final List<String> wanted;
	private final TransferListener listener;
	private final ServerControl.Listener onWorkbench;
	private FirmwareArchive archive;
	private TftpServer own;

	/** @param wanted names that the phone will ask for */
	PracticeServer(ServerControl workbench, FirmwareReport bundle, List<String> wanted, TransferListener listener) {
		this.workbench = workbench;
		this.bundle = bundle;
		this.wanted = wanted;
		this.listener = listener;
		onWorkbench = new ServerControl.Listener() {
			@Override
			public void changed(Transfer transfer) {
				listener.changed(transfer);
			}

			@Override
			public void serverChanged() {
				// Asked for anew whenever the phone fetches.
			}
		};
		workbench.addListener(onWorkbench);
	}

	boolean serving() {
		return !places().isEmpty();
	}

	void serve() throws IOException {
		if (serving()) {
			return;
		}
		archive = FirmwareArchive.open(bundle);
		var loopback = ServerSettings.at(new InetSocketAddress(InetAddress.getByName(LOOPBACK), 0));
		own = TftpServer.start(loopback, new FirmwareFileSource(archive), listener);
	}

	/** @return the address to key in, with periods */
	String address() {
		return places().stream().findFirst().map(InetSocketAddress::getAddress)
				.map(address -> address.isAnyLocalAddress() ? bestOfAll() : address.getHostAddress()).orElse(LOOPBACK);
	}

	/** @return where a phone's request to that address arrives; empty when nobody would answer it */
	Optional<InetSocketAddress> at(String address) {
		try {
			InetAddress asked = InetAddress.getByName(address);
			return places().stream().filter(place -> place.getAddress().equals(asked)
					|| place.getAddress().isAnyLocalAddress() && isLocal(asked)).findFirst()
					.map(place -> new InetSocketAddress(asked, place.getPort()));
		} catch (UnknownHostException e) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		workbench.removeListener(onWorkbench);
		if (own != null) {
			own.close();
		}
		if (archive != null) {
			archive.close();
		}
	}

	private List<InetSocketAddress> places() {
		if (own != null) {
			return List.of(own.address());
		}
		return workbench.names().containsAll(wanted) ? workbench.addresses() : List.of();
	}

	private static boolean isLocal(InetAddress address) {
		try {
			return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
		} catch (SocketException e) {
			return false;
		}
	}

	/** What the server view tells phones to be given. */
	private static String bestOfAll() {
		try {
			return LocalAddresses.list().stream().findFirst().map(LocalAddress::text).orElse(LOOPBACK);
		} catch (IOException e) {
			return LOOPBACK;
		}
	}
}
