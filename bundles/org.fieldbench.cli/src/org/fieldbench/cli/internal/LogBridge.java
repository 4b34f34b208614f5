/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;

/**
 * Carries what the logic logs through the JDK's logging to the platform's log file. Left alone, the JDK would print it, stack
 * traces and all, between the lines that a verb prints for its user.
 */
final class LogBridge extends Handler {

	// Kept, since the JDK's log manager would forget the logger and with it where its records go.
	private final Logger ours = Logger.getLogger("org.fieldbench");

	void install() {
		ours.setUseParentHandlers(false);
		ours.addHandler(this);
	}

	void remove() {
		ours.removeHandler(this);
		ours.setUseParentHandlers(true);
	}

	@Override
	public void publish(LogRecord record) {
		ILog log = ILog.of(LogBridge.class);
		if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
			log.error(record.getMessage(), record.getThrown());
		} else if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
			log.warn(record.getMessage(), record.getThrown());
		}
	}

	@Override
	public void flush() {
		// The platform writes at once.
	}

	@Override
	public void close() {
		// The platform's log stays open.
	}
}
