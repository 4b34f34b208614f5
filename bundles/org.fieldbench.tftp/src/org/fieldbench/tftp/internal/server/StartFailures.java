/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.util.Locale;

import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.ServerStartException.Reason;

/** Opens the server's port; if that fails, says why and what to do. */
final class StartFailures {

	private static final int FIRST_FREE_PORT = 1024;

	private StartFailures() {
	}

	static DatagramChannel bind(InetSocketAddress address) throws ServerStartException {
		if (address.isUnresolved()) {
			throw explain(address, false, new SocketException("unknown host"));
		}
		try {
			return Channels.bind(address);
		} catch (IOException e) {
			throw explain(address, isOurs(address.getAddress()), e);
		}
	}

	/** The system names the reason in words only, so they are what there is to go by. */
	static ServerStartException explain(InetSocketAddress address, boolean ours, IOException fault) {
		String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
		if (!ours || said.contains("cannot assign") || said.contains("can't assign")) {
			return new ServerStartException(Reason.ADDRESS_UNKNOWN, unknown(address), fault);
		}
		if (said.contains("permission") || said.contains("forbidden") || said.contains("access")) {
			return new ServerStartException(Reason.PORT_REFUSED, refused(address, System.getProperty("os.name", "")), fault);
		}
		if (said.contains("in use") || said.contains("only one usage")) {
			return new ServerStartException(Reason.PORT_TAKEN, taken(address), fault);
		}
		return new ServerStartException(Reason.OTHER, "Cannot listen on " + where(address) + ": " + fault.getMessage()
				+ ". Choose another address or another port such as 6969.", fault);
	}

	private static String taken(InetSocketAddress address) {
		return "UDP port " + where(address) + " is taken by another program, most likely another TFTP server (tftpd-hpa, atftpd,"
				+ " dnsmasq, Tftpd64, TftpNat). Close that program, or choose another port such as 6969" + standardPort(address) + ".";
	}

	static String refused(InetSocketAddress address, String system) {
		return "This system does not let you listen on UDP port " + where(address) + ". " + privilege(address, system)
				+ " Or choose a port of 1024 or above, such as 6969" + standardPort(address) + ".";
	}

	private static String privilege(InetSocketAddress address, String system) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return "Another program may hold it alone, or Windows reserves it: \"netsh interface ipv4 show excludedportrange"
					+ " protocol=udp\" lists reserved ports; start the program as administrator.";
		}
		if (address.getPort() >= FIRST_FREE_PORT) {
			return "A security policy of this computer forbids it: ask who looks after it.";
		}
		return name.startsWith("mac") ? "Ports below 1024 need an administrator: start the program with sudo, or listen on all addresses."
				: "Ports below 1024 need root: start the program with sudo, or allow them to all with"
						+ " \"sudo sysctl net.ipv4.ip_unprivileged_port_start=" + address.getPort() + "\".";
	}

	private static String unknown(InetSocketAddress address) {
		return "The address " + address.getHostString() + " is not one of this computer's. Choose one of its own addresses,"
				+ " and check that the network cable is plugged in.";
	}

	private static String standardPort(InetSocketAddress address) {
		return address.getPort() == ServerSettings.STANDARD_PORT
				? "; but a device that cannot be told another port always asks port " + ServerSettings.STANDARD_PORT
				: "";
	}

	private static String where(InetSocketAddress address) {
		InetAddress host = address.getAddress();
		return address.getPort() + (host == null || host.isAnyLocalAddress() ? "" : " of " + host.getHostAddress());
	}

	private static boolean isOurs(InetAddress address) {
		try {
			return address.isAnyLocalAddress() || address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
		} catch (SocketException e) {
			return true;
		}
	}
}
