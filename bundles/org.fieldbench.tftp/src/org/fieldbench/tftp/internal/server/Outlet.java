/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where one transfer's packets leave, and from where its client's are handed to it. */
interface Outlet {

	/** Sends to the client; may fail for a while, as when a cable is out. */
	void send(ByteBuffer packet) throws IOException;

	/** From now on hands over what the client sends. */
	void start();

	/** Sends and hands over no more. May be called twice. */
	void close();
}
