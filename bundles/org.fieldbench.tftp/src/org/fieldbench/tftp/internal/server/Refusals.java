/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.internal.packet.ErrorCode;

/** The words for requests that are refused: what it means and what to do. None sent to a client names a path of ours. */
final class Refusals {

	private Refusals() {
	}

	static TransferFailure access(InetAddress client, Operation operation) {
		return TransferFailure.told(Cause.NOT_ALLOWED, ErrorCode.ACCESS_VIOLATION, "This server does not serve your address",
				"The access rules do not let " + client.getHostAddress() + (operation == Operation.READ ? " read." : " write.")
						+ " If it is one of your devices, add a rule that allows it.");
	}

	static TransferFailure mode(String mode) {
		return TransferFailure.told(Cause.UNSUPPORTED, ErrorCode.ILLEGAL_OPERATION, "Only the modes octet and netascii are served",
				"The client asked for the transfer mode " + Texts.quoted(mode)
						+ ", which is not served. Set the client to octet (binary).");
	}

	static TransferFailure notFound(String name, List<String> names) {
		List<String> nearest = NearestNames.to(name, names);
		return TransferFailure.told(nearest.isEmpty() ? Cause.NOT_FOUND : Cause.NEARLY_FOUND, ErrorCode.FILE_NOT_FOUND,
				"File not found. Check spelling, upper and lower case, and folder",
				Texts.quoted(name) + " is not served. " + hint(nearest, names.isEmpty()));
	}

	private static String hint(List<String> nearest, boolean nothingServed) {
		if (nothingServed) {
			return "Nothing is served now: choose a firmware bundle or a folder first.";
		}
		if (nearest.isEmpty()) {
			return "No served name is like it. Some devices ask for files that they can do without.";
		}
		return "Did the client mean " + nearest.stream().map(Texts::quoted).collect(Collectors.joining(" or "))
				+ "? Names must match exactly, upper and lower case too.";
	}

	static TransferFailure tooMany(int maximum) {
		return TransferFailure.told(Cause.LIMIT, ErrorCode.SEE_TEXT, "Too many transfers are running. Try again in a minute",
				"Refused, since " + maximum + " transfers, the most allowed at once, were running. Flash fewer devices at a time.");
	}

	static TransferFailure tooManyForOne(InetAddress client, int maximum) {
		return TransferFailure.told(Cause.LIMIT, ErrorCode.SEE_TEXT, "Too many transfers to your address are running. Try again in a minute",
				"Refused, since " + maximum + " transfers to " + client.getHostAddress() + ", the most allowed for one address, were running."
						+ " Several devices behind one router share an address: allow more if that is so.");
	}

	static TransferFailure noPort(PortRange ports) {
		return TransferFailure.told(Cause.LIMIT, ErrorCode.SEE_TEXT, "The server has no free port to answer from. Try again in a minute",
				"Refused, since all ports from " + ports + " are in use. Widen the port range, here and in the firewall.");
	}

	static TransferFailure tooManyBlocks(String name, long blocks, int blockSize) {
		return TransferFailure.told(Cause.TOO_LARGE, ErrorCode.SEE_TEXT, "The file is too large for this block size; ask for larger blocks",
				Texts.quoted(name) + " needs " + blocks + " blocks of " + blockSize + " bytes, and only " + BlockNumbers.HIGHEST
						+ " can be numbered, since roll-over is switched off. Switch it on if the device can count on, or let it ask for a larger blksize.");
	}

	static TransferFailure unreadable(String name, IOException cause) {
		return TransferFailure.told(Cause.UNREADABLE, ErrorCode.SEE_TEXT, "The server could not read the file",
				Texts.quoted(name) + " could not be read: " + Texts.sentence(cause.getMessage())
						+ " It may have been changed while it was served: open it again.", cause);
	}

	/** An upload that is not taken, at its beginning or later. */
	static TransferFailure notStored(String name, UploadException cause) {
		String toClient = cause.getMessage();
		return switch (cause.reason()) {
			case READ_ONLY -> TransferFailure.told(Cause.READ_ONLY, ErrorCode.ACCESS_VIOLATION, toClient,
					"The client wanted to write " + Texts.quoted(name)
							+ ". This server is read-only. If the device saves its settings this way, nothing is wrong.");
			case NAME -> TransferFailure.told(Cause.NOT_ALLOWED, ErrorCode.ACCESS_VIOLATION, toClient, said(name, cause), cause.getCause());
			case EXISTS -> TransferFailure.told(Cause.NOT_STORED, ErrorCode.FILE_EXISTS, toClient, said(name, cause)
					+ " Take the earlier one away, or allow uploads to replace files.", cause.getCause());
			case FULL -> TransferFailure.told(Cause.NOT_STORED, ErrorCode.DISK_FULL, toClient, said(name, cause), cause.getCause());
			case OTHER -> TransferFailure.told(Cause.NOT_STORED, ErrorCode.SEE_TEXT, toClient, said(name, cause), cause);
		};
	}

	private static String said(String name, UploadException cause) {
		return Texts.quoted(name) + " was not stored: " + Texts.sentence(cause.getMessage());
	}

	static TransferFailure unexpected(Throwable cause) {
		return TransferFailure.told(Cause.INTERNAL, ErrorCode.SEE_TEXT, "The server failed while it prepared the file",
				"The transfer failed by a fault in this program (" + cause + "). The log has the details.", cause);
	}

	static TransferFailure noPort(IOException cause) {
		return TransferFailure.told(Cause.NETWORK, ErrorCode.SEE_TEXT, "The server has no port to answer from. Try again in a minute",
				"This computer gave no port to answer from: " + cause.getMessage()
						+ ". Check that the adapter is connected and still has its address.");
	}
}
