/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;

/** Keeps a listener's fault away from the transfer. */
record SafeListener(TransferListener listener) implements TransferListener {

	private static final Logger LOG = System.getLogger(SafeListener.class.getName());

	@Override
	public void changed(Transfer transfer) {
		throw new IllegalStateException("The server tells events only");
	}

	@Override
	public void happened(ServerEvent event) {
		try {
			listener.happened(event);
		} catch (RuntimeException e) {
			LOG.log(Level.ERROR, "A listener failed at: " + event.text(), e);
		}
	}
}
