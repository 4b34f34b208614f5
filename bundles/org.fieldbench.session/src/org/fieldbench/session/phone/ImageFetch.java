/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import java.io.IOException;
import java.io.OutputStream;

/** How a virtual phone reads a file over TFTP. */
@FunctionalInterface
public interface ImageFetch {

	/**
	 * @param address of the TFTP server, as keyed in, with periods, e.g. "127.0.0.1"
	 * @param name of the file
	 * @param to takes the bytes; what it throws ends the transfer
	 * @throws IOException if the file does not arrive whole; the message is for the user
	 */
	void fetch(String address, String name, OutputStream to) throws IOException;
}
