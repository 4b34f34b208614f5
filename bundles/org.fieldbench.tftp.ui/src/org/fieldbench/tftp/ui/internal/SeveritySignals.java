/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.swt.graphics.Image;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.text.Outcome;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.Signal;

/** Pictures of severities. A notice is grey and small: a harmless miss is no alarm. */
final class SeveritySignals {

	private SeveritySignals() {
	}

	/** @return an image that nobody must dispose; each has another shape */
	static Image image(Severity severity) {
		return switch (severity) {
		case DETAIL -> Icons.image(SeveritySignals.class, "detail");
		case INFO -> Signal.INFO.image();
		case NOTICE -> Icons.image(SeveritySignals.class, "notice");
		case WARNING -> Signal.CAUTION.image();
		case ERROR -> Signal.BAD.image();
		};
	}

	static Image image(Transfer transfer) {
		return switch (transfer.state()) {
		case RUNNING -> Signal.BUSY.image();
		case COMPLETE -> Signal.OK.image();
		case FAILED -> image(Outcome.of(transfer).severity());
		};
	}

	/** @return how to say what went wrong with a transfer */
	static Signal signal(Transfer transfer) {
		return switch (Outcome.of(transfer).severity()) {
		case ERROR -> Signal.BAD;
		case WARNING -> Signal.CAUTION;
		default -> Signal.INFO;
		};
	}
}
