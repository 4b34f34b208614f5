/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;

/**
 * What a server turned out to have when asked for everything at once.
 *
 * @param options those of its OACK, in lower case
 * @param singlePort whether it answers from the port it listens on
 */
public record Capabilities(Set<String> options, boolean singlePort) {

	public Capabilities {
		options = Set.copyOf(options);
	}

	static Capabilities of(InetSocketAddress server) throws IOException, Failed {
		try (Client client = new Client(server)) {
			client.read("size-513", "tsize", "0", "blksize", "1024", "timeout", "3", "windowsize", "4", "rollover", "0");
			Reply reply = client.next();
			Failed.unless(!reply.is(Wire.ERROR), "The server does not serve the test files: " + reply);
			return new Capabilities(reply.is(Wire.OPTION_ACK) ? reply.options().keySet() : Set.of(),
					reply.from().getPort() == server.getPort());
		}
	}
}
