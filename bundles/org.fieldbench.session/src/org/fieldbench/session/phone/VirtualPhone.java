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

	/** Percent between two changes of the display while it fetches or writes. */
	private static final int PROGRESS_STEP = 25;

	private static final String POWER_FAILED = "The power failed while the boot code was being written.";

	/** Ends what the phone was doing. */
	private static final class PlugPulled extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

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
		this(behaviour, setup, fetch, PROGRESS_STEP);
	}

	/** @param progressStep percent between two changes of the display while it fetches or writes, 1 to 100 */
	public VirtualPhone(PhoneBehaviour behaviour, PhoneSetup setup, ImageFetch fetch, int progressStep) {
		this.behaviour = Objects.requireNonNull(behaviour);
		this.setup = Objects.requireNonNull(setup);
		flash = new FlashMemory(setup, progressStep);
		receiver = new Receiver(fetch, progressStep);
	}

	/** Plugs the power in and shows the first screen, on which it still takes keys. Does nothing when it is on, or dead. */
	public void plugIn(DisplayListener listener) {
		if (alive() && !powered()) {
			enter(behaviour.getStart());
			listener.displayed(display(), illustrative());
		}
	}

	/**
	 * Pulls the plug, at any time: also from a {@link DisplayListener}, while it works. A phone that writes its boot code does
	 * not survive it.
	 */
	public void pullPlug() {
		if (writing()) {
			flash.lose();
			failure = POWER_FAILED;
		} else if (alive()) {
			failure = null;
		}
		screen = null;
		effectDue = false;
		keypad.clear();
	}

	@Override
	public void start(DisplayListener listener) {
		pullPlug();
		plugIn(listener);
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
			performWhilePowered(listener);
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

	/** @return whether it has power; the display of a dead phone stays dark all the same */
	public boolean powered() {
		return screen != null;
	}

	/** @return whether it works on its own and hears no key, so that only time changes anything */
	public boolean working() {
		return busy() && screen.getTransitions().stream().noneMatch(transition -> transition.getKeys() != null);
	}

	/** @return whether it works as on any other day */
	public boolean idle() {
		return powered() && screen == behaviour.getIdle();
	}

	/** @return whether it writes its boot code: the moment in which it must not lose power */
	public boolean writing() {
		return powered() && screen.getEffect() == ScreenEffect.WRITE
				&& receiver.received().stream().anyMatch(image -> image.role() == FirmwareRole.BOOT_CODE);
	}

	/** @return how much of what it fetches or writes is done, 0 to 100; 0 on any other screen */
	public int percent() {
		return powered() ? percent : 0;
	}

	/** @return the keys on this screen so far that may still become an answer, in order */
	public String typed() {
		return keypad.typed();
	}

	/** @return the TFTP address last keyed in, with periods; empty before */
	public String keyedAddress() {
		return keypad.address();
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

	private void performWhilePowered(DisplayListener listener) {
		try {
			perform(screen.getEffect(), listener);
		} catch (PlugPulled e) {
			effectDue = false;
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
			failure = POWER_FAILED;
		}
	}

	private void progress(int done, DisplayListener listener) {
		percent = done;
		listener.displayed(display(), illustrative());
		if (!powered()) {
			throw new PlugPulled();
		}
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
