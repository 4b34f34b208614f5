/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A TFTP packet (RFC 1350 section 5, RFC 2347) as far as a server looks at it. */
public sealed interface Packet {

	int READ_REQUEST = 1;
	int WRITE_REQUEST = 2;
	int DATA = 3;
	int ACK = 4;
	int ERROR = 5;
	int OPTION_ACK = 6;

	/** Bytes before the file's bytes in a DATA packet; also the length of an ACK. */
	int HEADER = 4;

	/**
	 * @param write whether the client wants to write
	 * @param name as sent
	 * @param mode in lower case
	 * @param options in the order and spelling of the client; of an option given twice, the first
	 */
	record Request(boolean write, String name, String mode, Map<String, String> options) implements Packet {
		public Request {
			options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		}
	}

	/** Only the number: a server of reads has no use for the bytes. */
	record Data(int block) implements Packet {
	}

	/** @param block 0 to 65535 */
	record Ack(int block) implements Packet {
	}

	record Failure(int code, String text) implements Packet {
	}

	record OptionAck(Map<String, String> options) implements Packet {
		public OptionAck {
			options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		}
	}
}
