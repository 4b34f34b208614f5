/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.net.InetSocketAddress;
import java.util.List;

import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.UploadTarget;

/** Where a running server listens, and what else it does, in words. */
public final class RunningText {

	private RunningText() {
	}

	/** @param addresses with the true ports, in the order of the settings */
	public static String of(List<InetSocketAddress> addresses, ServerSettings settings) {
		if (addresses.isEmpty()) {
			return "Stopped";
		}
		StringBuilder text = new StringBuilder("Running on ").append(place(addresses.getFirst()));
		List<ListenPoint> points = settings.listeners();
		for (int i = 0; i < addresses.size() && i < points.size(); i++) {
			text.append(i == 0 ? ", port " : " and port ").append(addresses.get(i).getPort());
			text.append(points.get(i).singlePort() ? " (answers from it)" : "");
		}
		return text.append(settings.uploads() == UploadTarget.NONE ? "" : ", takes uploads").toString();
	}

	private static String place(InetSocketAddress address) {
		return address.getAddress().isAnyLocalAddress() ? "all interfaces" : address.getAddress().getHostAddress();
	}
}
