/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.fieldbench.catalog.BehaviourCondition;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.Screen;
import org.fieldbench.catalog.ScreenEffect;
import org.fieldbench.catalog.Transition;
import org.fieldbench.session.internal.phone.FlashMemory;
import org.fieldbench.session.internal.phone.Keypad;
import org.fieldbench.session.internal.phone.Receiver;

/**
 * A phone made of a {@link PhoneBehaviour}. It behaves as the procedure says and no further, so it proves the engineer's side of
 * a flash (files, server, keys), never the phone's.
 */
public final class VirtualPhone implements FlashPhone {

	/** More screens in a row than any phone shows by itself: the behaviour goes round in circles. */
	private static final int MOST_SCREENS = 100;

	private final PhoneBehaviour behaviour;
	private final PhoneSetup setup;
	private final Keypad keypad = new Keypad();
	private final FlashMemory flash;
	private final Receiver receiver;
	private final List<FirmwareRole> selected = new ArrayList<>();
	private Screen screen;
	private boolean effectDue;
	private int percent;
	private String failure;

	/** @param fetch how it reads over TFTP from the address that is keyed in */
	public VirtualPhone(PhoneBehaviour behaviour, PhoneSetup setup, ImageFetch fetch) {
		this.behaviour = Objects.requireNonNull(behaviour);
		this.setup = Objects.requireNonNull(setup);
		flash = new FlashMemory(setup);
		receiver = new Receiver(fetch);
	}

	@Override
	public void start(DisplayListener listener) {
		if (alive()) {
			enter(behaviour.getStart());
			listener.displayed(display(), illustrative());
		}
		for (int screens = 0; busy() && screens < MOST_SCREENS; screens++) {
			passTime(listener);
		}
	}

	@Override
	public boolean press(char key) {
		if (screen == null) {
			keypad.ignore(key);
			return false;
		}
		Optional<Transition> caused = keypad.press(key, screen.getTransitions().stream().filter(this::holds).toList());
		caused.filter(transition -> transition.getSelect() != FirmwareRole.UNKNOWN)
				.ifPresent(transition -> selected.add(transition.getSelect()));
		caused.ifPresent(transition -> enter(transition.getTarget()));
		return caused.isPresent();
	}

	@Override
	public String display() {
		return screen == null ? "" : screen.getDisplay().replace("{tftp}", keypad.shown())
				.replace("{percent}", Integer.toString(percent))
				.replace("{version}", flash.bootCode().map(setup.versionInfo()).orElse(""));
	}

	@Override
	public boolean illustrative() {
		return screen != null && screen.isInferred();
	}

	@Override
	public boolean busy() {
		return screen != null && failure == null && (effectDue || onItsOwn().isPresent());
	}

	@Override
	public void passTime(DisplayListener listener) {
		if (!busy()) {
			return;
		}
		if (effectDue) {
			effectDue = false;
			perform(screen.getEffect(), listener);
		}
		if (screen != null && failure == null) {
			onItsOwn().ifPresent(transition -> enter(transition.getTarget()));
		}
		listener.displayed(display(), illustrative());
	}

	@Override
	public boolean alive() {
		return flash.sound();
	}

	@Override
	public Optional<String> bootCode() {
		return flash.bootCode();
	}

	@Override
	public List<ReceivedImage> received() {
		return receiver.received();
	}

	@Override
	public Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	/** @return the keys so far that did nothing, in order */
	public String ignored() {
		return keypad.ignored();
	}

	private void enter(Screen next) {
		screen = next;
		percent = 0;
		keypad.clear();
		effectDue = switch (next.getEffect()) {
		case FETCH, WRITE, FIX -> true;
		default -> false;
		};
		if (next.getEffect() == ScreenEffect.BOOT) {
			failure = null;
			selected.clear();
			receiver.clear();
		}
	}

	private void perform(ScreenEffect effect, DisplayListener listener) {
		switch (effect) {
		case FETCH -> fetch(listener);
		case WRITE -> write(listener);
		case FIX -> flash.fixRecord();
		default -> {
		}
		}
	}

	private void fetch(DisplayListener listener) {
		List<PhoneImage> wanted = setup.images().stream().filter(image -> selected.contains(image.role())).toList();
		failure = receiver.receive(keypad.address(), wanted, done -> progress(done, listener)).orElse(null);
	}

	private void write(DisplayListener listener) {
		flash.write(receiver.received(), done -> progress(done, listener));
		if (!flash.sound()) {
			screen = null;
			failure = "The power failed while the boot code was being written.";
		}
	}

	private void progress(int done, DisplayListener listener) {
		percent = done;
		listener.displayed(display(), illustrative());
	}

	private Optional<Transition> onItsOwn() {
		return screen.getTransitions().stream().filter(transition -> transition.getKeys() == null).filter(this::holds).findFirst();
	}

	private boolean holds(Transition transition) {
		BehaviourCondition condition = transition.getCondition();
		return condition == BehaviourCondition.ALWAYS
				|| (condition == BehaviourCondition.RECORD_DAMAGED) == flash.recordDamaged();
	}
}
