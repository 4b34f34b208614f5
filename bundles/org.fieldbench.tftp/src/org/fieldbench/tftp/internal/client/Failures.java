/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.client.ClientException.Reason;
import org.fieldbench.tftp.client.RequestedOptions;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.Packet.Failure;

/** Why a client's transfer failed: what it means, and what to do. */
final class Failures {

	private static final int LONGEST_QUOTE = 200;

	private Failures() {
	}

	static ClientException cancelled() {
		return new ClientException(Reason.CANCELLED, "Cancelled.");
	}

	static ClientException network(Job job, IOException cause) {
		return new ClientException(Reason.NETWORK, "This computer's network cannot send to " + place(job.server()) + " ("
				+ cause.getMessage() + "). Check the cable, the address, and this computer's firewall.", -1, cause);
	}

	static ClientException noAnswer(Job job, Patience patience, Optional<InetSocketAddress> stranger) {
		StringBuilder text = new StringBuilder("No answer from " + place(job.server()) + " to " + patience.tries() + " requests in "
				+ patience.silence().toSeconds() + " s. ");
		if (stranger.isPresent()) {
			text.append("But ").append(place(stranger.get())).append(" answered, which may be another address of the same server: ask that one.");
		} else {
			text.append("Check the address and the port, whether the server runs, and whether a firewall drops UDP on the way there or back; ")
					.append("NAT needs a server in single-port mode.");
		}
		if (!job.settings().options().equals(RequestedOptions.NONE)) {
			text.append(" A very old server may be silent to options: try it without them.");
		}
		return new ClientException(Reason.NO_ANSWER, text.toString());
	}

	/** @param blockSize bytes in a block */
	static ClientException stalled(Job job, Patience patience, long block, int blockSize) {
		String hint = block <= 1 && blockSize > Terms.PLAIN_BLOCK_SIZE
				? "Packets of " + blockSize + " bytes may not get through: try blocks of 512 bytes. Or a firewall lets only the first packets pass."
				: "The server ended, or the network failed on the way. Check the cable and the server's log, then try again.";
		return new ClientException(Reason.STALLED, "Stalled at block " + block + ": nothing new came from " + place(job.server())
				+ " for " + patience.silence().toSeconds() + " s. " + hint);
	}

	static ClientException tooLong(int blockSize) {
		return new ClientException(Reason.PROTOCOL, "The server sent more than the " + blockSize
				+ " bytes that a block may have. That breaks RFC 1350; try it without options.");
	}

	/** @param write whether the client wanted to write */
	static ClientException refused(Job job, Failure error, boolean write) {
		String said = error.text().isBlank() ? "without a reason" : quoted(error.text());
		return new ClientException(Reason.REFUSED,
				"The server ended it with error " + error.code() + ", " + said + ". " + advice(job, error.code(), write), error.code(), null);
	}

	private static String advice(Job job, int code, boolean write) {
		ErrorCode known = code < ErrorCode.values().length ? ErrorCode.values()[code] : ErrorCode.SEE_TEXT;
		return switch (known) {
			case FILE_NOT_FOUND -> write
					? "Many servers take only files that exist already: create " + quoted(job.name()) + " there, or allow new files."
					: "It has no file " + quoted(job.name()) + ": check the name, its folder, and upper and lower case.";
			case ACCESS_VIOLATION -> write ? "It takes no such file: check whether it takes uploads at all, and into which folder."
					: "It may not hand out " + quoted(job.name()) + ": check the file's rights and the server's access rules.";
			case DISK_FULL -> "Make room on the server, or raise its limit.";
			case ILLEGAL_OPERATION -> write ? "It may be a server that only hands files out." : "Try it in plain octet mode, without options.";
			case UNKNOWN_TID -> "It no longer knows this transfer, or a NAT changed the port on the way: try again.";
			case FILE_EXISTS -> "Choose another name, or allow the server to replace files.";
			case OPTION_REFUSED -> "Try it without options.";
			default -> "The server's log says more.";
		};
	}

	/** @return a text from elsewhere in quotation marks, shortened and without control characters */
	static String quoted(String foreign) {
		String text = foreign.strip().replaceAll("\\p{Cntrl}", "?");
		return '"' + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"';
	}

	static String place(InetSocketAddress address) {
		String host = address.getAddress().getHostAddress();
		return host + ", UDP port " + address.getPort();
	}
}
