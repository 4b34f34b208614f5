/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.fieldbench.tftp.LocalAddress.Hint;

/** Guesses from names what kind of adapter it is; Java tells no more of it than its names. */
public final class AdapterHints {

	private static final Pattern VIRTUAL_NAME = Pattern
			.compile("(docker|veth|br-|virbr|vmnet|vboxnet|vnic|tun|tap|utun|ppp|wg|zt|tailscale|ham|lxc|lxd|cni|podman|bridge\\d).*");
	private static final Pattern VIRTUAL_TEXT = Pattern.compile(
			".*(virtual|vmware|hyper-v|vethernet|vpn|wireguard|openvpn|tap-windows|tunnel|teredo|isatap|tailscale|zerotier|anyconnect|fortinet|wsl).*");
	private static final Pattern WIRELESS_NAME = Pattern.compile("(wl|wifi|ath\\d).*");
	private static final Pattern WIRELESS_TEXT = Pattern.compile(".*(wi-?fi|wireless|wlan|802\\.11|airport).*");

	private AdapterHints() {
	}

	/**
	 * @param name the system's short name
	 * @param text the name for people
	 */
	public static Set<Hint> of(InetAddress address, String name, String text) {
		Set<Hint> hints = EnumSet.noneOf(Hint.class);
		if (address.isLoopbackAddress()) {
			hints.add(Hint.LOOPBACK);
		}
		if (address.isLinkLocalAddress()) {
			hints.add(Hint.LINK_LOCAL);
		}
		if (isAny(name, VIRTUAL_NAME) || isAny(text, VIRTUAL_TEXT)) {
			hints.add(Hint.VIRTUAL);
		} else if (isAny(name, WIRELESS_NAME) || isAny(text, WIRELESS_TEXT)) {
			hints.add(Hint.WIRELESS);
		}
		return hints;
	}

	private static boolean isAny(String name, Pattern pattern) {
		return pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
	}
}
