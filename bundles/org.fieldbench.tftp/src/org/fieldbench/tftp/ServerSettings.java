/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * How a TFTP server listens, repeats, and what it allows.
 *
 * @param listeners where to listen, at least one; all serve the same files under the same limits
 * @param repetition when to send again and when to give up
 * @param limits how much at once
 * @param access who may do what
 * @param uploads takes the files that clients write
 * @param rollOver what follows block 65535, unless the client asks for something else
 */
public record ServerSettings(List<ListenPoint> listeners, Repetition repetition, Limits limits, AccessRules access,
		UploadTarget uploads, RollOver rollOver) {

	/** The port that IANA assigned to TFTP. */
	public static final int STANDARD_PORT = 69;

	public ServerSettings {
		listeners = List.copyOf(listeners);
		if (listeners.isEmpty()) {
			throw new IllegalArgumentException("A server listens on at least one address.");
		}
	}

	/**
	 * @param bind where to listen; port 0 takes a free one
	 * @return settings that suit phones: read-only, open to all, a port for each transfer
	 */
	public static ServerSettings at(InetSocketAddress bind) {
		return of(ListenPoint.standard(bind));
	}

	/** @return settings that suit phones: read-only and open to all */
	public static ServerSettings of(ListenPoint... listeners) {
		return new ServerSettings(List.of(listeners), Repetition.STANDARD, Limits.STANDARD, AccessRules.OPEN, UploadTarget.NONE,
				RollOver.TO_ZERO);
	}

	public ServerSettings with(Repetition other) {
		return new ServerSettings(listeners, other, limits, access, uploads, rollOver);
	}

	public ServerSettings with(Limits other) {
		return new ServerSettings(listeners, repetition, other, access, uploads, rollOver);
	}

	public ServerSettings with(AccessRules other) {
		return new ServerSettings(listeners, repetition, limits, other, uploads, rollOver);
	}

	public ServerSettings with(UploadTarget other) {
		return new ServerSettings(listeners, repetition, limits, access, other, rollOver);
	}

	public ServerSettings with(RollOver other) {
		return new ServerSettings(listeners, repetition, limits, access, uploads, other);
	}
}
