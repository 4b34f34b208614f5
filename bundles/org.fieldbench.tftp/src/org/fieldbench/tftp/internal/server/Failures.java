/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.Packet.Failure;

/** The words for what goes wrong in a transfer: what it means and what to do. None sent to a client names a path of ours. */
final class Failures {

	private Failures() {
	}

	static TransferFailure readOnly(String name) {
		return TransferFailure.told(ErrorCode.ACCESS_VIOLATION, "This server only hands out files; it takes none",
				"The client wanted to write " + Texts.quoted(name)
						+ ". This server is read-only. If the device saves its settings this way, nothing is wrong.");
	}

	static TransferFailure mode(String mode) {
		return TransferFailure.told(ErrorCode.ILLEGAL_OPERATION, "Only the modes octet and netascii are served",
				"The client asked for the transfer mode " + Texts.quoted(mode)
						+ ", which is not served. Set the client to octet (binary).");
	}

	static TransferFailure notFound(String name, List<String> names) {
		List<String> nearest = NearestNames.to(name, names);
		return TransferFailure.told(ErrorCode.FILE_NOT_FOUND,
				"File not found. Check spelling, upper and lower case, and folder",
				Texts.quoted(name) + " is not served. " + hint(nearest, names.isEmpty()));
	}

	private static String hint(List<String> nearest, boolean nothingServed) {
		if (nothingServed) {
			return "Nothing is served now: choose a firmware bundle first.";
		}
		if (nearest.isEmpty()) {
			return "No served name is like it. Some devices ask for files that they can do without.";
		}
		return "Did the client mean " + nearest.stream().map(Texts::quoted).collect(Collectors.joining(" or "))
				+ "? Names must match exactly, upper and lower case too.";
	}

	static TransferFailure tooMany(int maximum) {
		return TransferFailure.told(ErrorCode.SEE_TEXT, "Too many transfers are running. Try again in a minute",
				"Refused, since " + maximum + " transfers, the most allowed at once, were running. Flash fewer devices at a time.");
	}

	static TransferFailure unreadable(String name, IOException cause) {
		return TransferFailure.told(ErrorCode.SEE_TEXT, "The server could not read the file",
				Texts.quoted(name) + " could not be read: " + Texts.sentence(cause.getMessage())
						+ " It may have been changed while it was served: open it again.", cause);
	}

	static TransferFailure unexpected(RuntimeException cause) {
		return TransferFailure.told(ErrorCode.SEE_TEXT, "The server failed while it prepared the file",
				"The transfer failed by a fault in this program (" + cause + "). The log has the details.", cause);
	}

	static TransferFailure network(IOException cause) {
		return TransferFailure.silent("The network of this computer failed: " + cause.getMessage()
				+ ". Check that the adapter is connected and still has its address.");
	}

	static TransferFailure stopped() {
		return TransferFailure.told(ErrorCode.SEE_TEXT, "The server was stopped", "The server was stopped during this transfer.");
	}

	static TransferFailure replaced() {
		return TransferFailure.silent("The client began anew from the same port: it was restarted, or gave this transfer up.");
	}

	static TransferFailure byClient(Failure error, boolean afterOptions) {
		String said = error.text().isBlank() ? "" : ": " + Texts.quoted(error.text());
		return TransferFailure.silent("The client ended the transfer with error " + error.code() + said + "." + meaning(error, afterOptions));
	}

	private static String meaning(Failure error, boolean afterOptions) {
		if (error.code() == ErrorCode.DISK_FULL.number()) {
			return " It could not store the file: check that the file is meant for this device.";
		}
		if (error.code() == ErrorCode.OPTION_REFUSED.number()) {
			return " It did not accept the options that were agreed.";
		}
		return afterOptions ? " Some clients first ask for the size only and end it this way; the file's transfer then follows." : "";
	}

	/**
	 * @param acknowledged the last block that was, -1 when not even the OACK was
	 * @param blocks number of blocks in all, -1 if not known
	 * @param heard whether the client ever sent an ACK
	 */
	static TransferFailure silence(long acknowledged, long blocks, boolean heard, int tries) {
		return TransferFailure.told(ErrorCode.SEE_TEXT, "No answer came in time", silenceMeans(acknowledged, blocks, heard)
				+ " The server sent it " + tries + (tries == 1 ? " time." : " times."));
	}

	private static String silenceMeans(long acknowledged, long blocks, boolean heard) {
		if (acknowledged < 0) {
			return "No answer (ACK) ever came to the options agreed (OACK): a firewall on this computer or on the way blocks it,"
					+ " or the client does not understand TFTP options.";
		}
		if (!heard) {
			return "No answer (ACK) came to the first block: a firewall on this computer or on the way blocks it,"
					+ " or the client was switched off.";
		}
		if (acknowledged + 1 == blocks) {
			return "The last block was sent, but the client never confirmed it. It may have the whole file: look at the device"
					+ " before you try again.";
		}
		return "Stalled at block " + (acknowledged + 1) + (blocks < 0 ? "" : " of " + blocks)
				+ ": the client stopped answering. Check its power and its cable, and that this computer's address did not change.";
	}
}
