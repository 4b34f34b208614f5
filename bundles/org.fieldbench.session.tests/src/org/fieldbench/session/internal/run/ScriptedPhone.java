/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.session.phone.DisplayListener;
import org.fieldbench.session.phone.FlashPhone;
import org.fieldbench.session.phone.ReceivedImage;

/** Shows one text after the other as time passes; any key is taken as "next". */
final class ScriptedPhone implements FlashPhone {

	private final List<String> displays;
	private final StringBuilder pressed = new StringBuilder();
	private int at;
	private boolean busy;
	private String failure;

	ScriptedPhone(boolean busy, String... displays) {
		this.busy = busy;
		this.displays = new ArrayList<>(List.of(displays));
	}

	ScriptedPhone failing(String why) {
		failure = why;
		return this;
	}

	String pressed() {
		return pressed.toString();
	}

	@Override
	public void start(DisplayListener listener) {
		at = 0;
	}

	@Override
	public boolean press(char key) {
		pressed.append(key);
		return next();
	}

	@Override
	public String display() {
		return displays.get(at);
	}

	@Override
	public boolean illustrative() {
		return false;
	}

	@Override
	public boolean busy() {
		return busy && at < displays.size() - 1;
	}

	@Override
	public void passTime(DisplayListener listener) {
		next();
		listener.displayed(display(), illustrative());
	}

	@Override
	public boolean alive() {
		return true;
	}

	@Override
	public Optional<String> bootCode() {
		return Optional.of("11");
	}

	@Override
	public List<ReceivedImage> received() {
		return List.of();
	}

	@Override
	public Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	private boolean next() {
		at = Math.min(at + 1, displays.size() - 1);
		return true;
	}
}
