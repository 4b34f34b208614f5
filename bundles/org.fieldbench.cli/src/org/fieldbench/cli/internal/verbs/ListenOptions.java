/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.ServerSettings;

import picocli.CommandLine.Option;

/** Where to listen and from which ports to answer. */
final class ListenOptions {

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "" + ServerSettings.STANDARD_PORT, description = {
			"UDP port to listen on; 0 takes a free one. Standard: ${DEFAULT-VALUE}.",
			"Phones ask on port 69; the system may ask for rights to use it." })
	private int port;

	@Option(names = "--address", paramLabel = "ADDRESS", description = "Listen on this address of this computer only. Standard: all.")
	private String address;

	@Option(names = "--single-port", description = "Answer from the listening port: for phones behind NAT or port forwarding.")
	private boolean singlePort;

	@Option(names = "--single-port-on", paramLabel = "PORT", description = "Listen on this port too, and answer from it there.")
	private Integer secondPort;

	@Option(names = "--port-range", paramLabel = "A-B", description = "Answer from these ports only, e.g. 50000-50999, for firewalls.")
	private String range;

	List<ListenPoint> points() {
		ListenPoint first = first(new InetSocketAddress(bind(), OptionValues.port("--port", port)));
		if (secondPort == null) {
			return List.of(first);
		}
		if (secondPort == port && port != 0) {
			throw new VerbException(Verb.USAGE, "--single-port-on " + secondPort + ": the server listens there already. Choose another port.", null);
		}
		return List.of(first, ListenPoint.singlePort(new InetSocketAddress(bind(), OptionValues.port("--single-port-on", secondPort))));
	}

	private ListenPoint first(InetSocketAddress where) {
		if (singlePort && range != null) {
			throw new VerbException(Verb.USAGE, "--port-range: with --single-port every answer comes from the listening port. Leave one out.", null);
		}
		if (singlePort) {
			return ListenPoint.singlePort(where);
		}
		ListenPoint standard = ListenPoint.standard(where);
		return range == null ? standard : standard.answeringFrom(OptionValues.parse("--port-range", range, PortRange::parse));
	}

	private InetAddress bind() {
		try {
			return address == null ? new InetSocketAddress(0).getAddress() : InetAddress.getByName(address);
		} catch (UnknownHostException e) {
			throw new VerbException(Verb.USAGE, "--address " + address + ": this is no IP address.", e);
		}
	}
}
