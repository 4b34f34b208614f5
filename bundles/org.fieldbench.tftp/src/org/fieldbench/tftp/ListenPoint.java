/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * An address and port at which a server takes requests, and from where it answers them.
 *
 * @param bind where to listen; port 0 takes a free one
 * @param singlePort whether all answers come from the listening port, which NAT, port forwarding and some devices need; else each
 *                   transfer has a port of its own (its TID, RFC 1350 section 4)
 * @param ports the ports to answer from, for firewalls; empty lets the system choose. Not for a single port
 */
public record ListenPoint(InetSocketAddress bind, boolean singlePort, Optional<PortRange> ports) {

	public ListenPoint {
		if (singlePort && ports.isPresent()) {
			throw new IllegalArgumentException("In single-port mode every answer comes from the listening port: leave the port range out.");
		}
	}

	/** @return one that answers from a port of its own for each transfer, as RFC 1350 has it */
	public static ListenPoint standard(InetSocketAddress bind) {
		return new ListenPoint(bind, false, Optional.empty());
	}

	/** @return one that answers from the port it listens on */
	public static ListenPoint singlePort(InetSocketAddress bind) {
		return new ListenPoint(bind, true, Optional.empty());
	}

	/** @return the same, answering from these ports only */
	public ListenPoint answeringFrom(PortRange range) {
		return new ListenPoint(bind, singlePort, Optional.of(range));
	}
}
