/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;

import org.fieldbench.tftp.Problem.Cause;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.Packet.Failure;

/** The words for transfers that fail on their way: what it means and what to do. None sent to a client names a path of ours. */
final class Failures {

	private Failures() {
	}

	static TransferFailure changed(String name, IOException cause) {
		return TransferFailure.told(Cause.FILE_CHANGED, ErrorCode.SEE_TEXT, "The file was changed while it was served. Ask again",
				Texts.quoted(name) + " was changed, moved or deleted while it was served: " + Texts.sentence(cause.getMessage())
						+ " The device did not get all of it: start its transfer again once the file is in place.", cause);
	}

	static TransferFailure network(IOException cause) {
		// It may be back just now.
		return TransferFailure.told(Cause.NETWORK, ErrorCode.SEE_TEXT, "The server's network failed",
				"The network of this computer failed: " + cause.getMessage()
						+ ". Check that the adapter is connected and still has its address.");
	}

	static TransferFailure stopped() {
		return TransferFailure.told(Cause.STOPPED, ErrorCode.SEE_TEXT, "The server was stopped", "The server was stopped during this transfer.");
	}

	/** An ERROR now could end what it begins; but if the request was an old copy, the client goes on where it was. */
	static TransferFailure replaced() {
		return TransferFailure.toldIfItGoesOn(Cause.REPLACED, ErrorCode.UNKNOWN_TID, "This transfer was begun anew",
				"The client began anew from the same port: it was restarted, or gave this transfer up.");
	}

	/** Made room for others, since nothing was ever heard of it. */
	static TransferFailure evicted() {
		return TransferFailure.told(Cause.NO_ANSWER, ErrorCode.SEE_TEXT, "Too many transfers are running. Try again in a minute",
				"No answer (ACK) ever came, and the room was needed for other transfers.");
	}

	static TransferFailure lengthDiffers(long announced, long received) {
		return TransferFailure.told(Cause.NOT_STORED, ErrorCode.SEE_TEXT, "The length is not as announced",
				"The client announced " + announced + " bytes but sent " + received + ", so the file was not stored. Send it again.");
	}

	static TransferFailure blockTooLong(int length, int blockSize) {
		return TransferFailure.told(Cause.UNSUPPORTED, ErrorCode.ILLEGAL_OPERATION, "The block is longer than agreed",
				"The client sent a block of " + length + " bytes where " + blockSize + " were agreed; nothing was stored.");
	}

	static TransferFailure byClient(Failure error, boolean heard, boolean withOptions) {
		String said = error.text().isBlank() ? "" : ": " + Texts.quoted(error.text());
		boolean declined = !heard && (withOptions || error.code() == ErrorCode.OPTION_REFUSED.number());
		return TransferFailure.silent(declined ? Cause.DECLINED : Cause.CLIENT_ERROR,
				"The client ended the transfer with error " + error.code() + said + "." + meaning(error, declined));
	}

	private static String meaning(Failure error, boolean declined) {
		if (error.code() == ErrorCode.DISK_FULL.number()) {
			return " It could not store the file: check that the file is meant for this device.";
		}
		if (error.code() == ErrorCode.OPTION_REFUSED.number()) {
			return " It did not accept the options that were agreed.";
		}
		return declined ? " Some clients first ask for the size only and end it this way; the file's transfer then follows." : "";
	}

	/**
	 * @param acknowledged the last block that was, -1 when not even the OACK was
	 * @param blocks number of blocks in all, -1 if not known
	 * @param heard whether the client ever sent an ACK
	 * @param times how often the server sent its last packets
	 */
	static TransferFailure silence(long acknowledged, long blocks, boolean heard, int times) {
		return TransferFailure.told(silenceIs(acknowledged, blocks, heard), ErrorCode.SEE_TEXT, "No answer came in time",
				silenceMeans(acknowledged, blocks, heard) + " The server sent it " + times + (times == 1 ? " time." : " times."));
	}

	private static Cause silenceIs(long acknowledged, long blocks, boolean heard) {
		if (!heard) {
			return acknowledged < 0 ? Cause.NO_ANSWER_TO_OPTIONS : Cause.NO_ANSWER;
		}
		return acknowledged + 1 == blocks ? Cause.UNCONFIRMED : Cause.STALLED;
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

	/** @param received blocks of an upload that came */
	static TransferFailure writerSilent(long received, int times) {
		String meaning = received == 0
				? "The client never sent its first block: a firewall on this computer or on the way blocks it, or the client was switched off."
				: "The client sent " + received + " blocks and then stopped. Check its power and its cable; nothing was stored.";
		return TransferFailure.told(received == 0 ? Cause.NO_ANSWER : Cause.STALLED, ErrorCode.SEE_TEXT, "No data came in time",
				meaning + " The server asked for it " + times + (times == 1 ? " time." : " times."));
	}
}
