/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Screen;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.phones.ui.internal.handset.HandsetKey;
import org.fieldbench.phones.ui.internal.handset.HandsetPicture;
import org.fieldbench.phones.ui.internal.handset.HandsetPicture.DisplaySize;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.session.practice.PracticeStep;

/** What the phone shows at a step, and what to press there, without any phone: the catalog drawn. */
final class StepLook {

	private static final String TO_COME = "\u2026";

	private final PhoneModel model;
	private final List<Step> steps = new ArrayList<>();

	StepLook(PhoneModel model, Optional<Procedure> procedure) {
		this.model = model;
		procedure.ifPresent(known -> {
			known.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
			Optional.ofNullable(known.getVerification()).ifPresent(steps::add);
		});
	}

	/** @return all steps, the check afterwards last */
	List<PracticeStep> rows() {
		return steps.stream().map(step -> new PracticeStep(step.getNumber(), step.getText(),
				step.getDisplay() == null ? "" : step.getDisplay(), keys(step), PracticeStep.State.WAITING, "")).toList();
	}

	/** @param index of the step; below 0 for the phone as it is on any other day */
	HandsetPicture picture(int index) {
		Optional<Step> step = index < 0 || index >= steps.size() ? Optional.empty() : Optional.of(steps.get(index));
		Optional<Screen> screen = step.filter(known -> known.getKind() != StepKind.CHECK).map(known -> screen(index)).orElse(idle());
		String display = screen.map(StepLook::text).orElse(step.map(Step::getDisplay).orElse(""));
		boolean illustrative = screen.map(Screen::isInferred).orElse(true);
		return new HandsetPicture(model.getName(), display, illustrative, true, step.map(StepLook::firstKeys).orElse(Set.of()), size(model));
	}

	static DisplaySize size(PhoneModel model) {
		return new DisplaySize(model.getDisplayLines(), model.getDisplayColumns());
	}

	/** @return the keys with which the answers of a step begin */
	private static Set<HandsetKey> firstKeys(Step step) {
		Set<HandsetKey> keys = EnumSet.noneOf(HandsetKey.class);
		step.getAnswers().stream().map(Answer::getKeys).filter(typed -> !typed.isEmpty() && !typed.startsWith("{"))
				.forEach(typed -> HandsetKey.of(typed.charAt(0)).ifPresent(keys::add));
		return keys;
	}

	/** A step that names no display shows what the one before ends at. */
	private Optional<Screen> screen(int index) {
		for (int i = index; i >= 0; i--) {
			String wanted = steps.get(i).getDisplay();
			if (wanted != null) {
				return screens().stream().filter(screen -> plain(screen.getDisplay()).contains(plain(wanted))).findFirst();
			}
		}
		return idle();
	}

	private Optional<Screen> idle() {
		return Optional.ofNullable(model.getBehaviour()).map(behaviour -> behaviour.getIdle());
	}

	private List<Screen> screens() {
		return model.getBehaviour() == null ? List.of() : model.getBehaviour().getScreens();
	}

	private static String text(Screen screen) {
		return screen.getDisplay().replace("{tftp}", TO_COME).replace("{percent}", TO_COME).replace("{version}", TO_COME);
	}

	private static String keys(Step step) {
		return step.getAnswers().stream().map(answer -> KeyNames.inWords(answer.getKeys().replace("{tftp}", "address")))
				.distinct().collect(Collectors.joining(" or "));
	}

	private static String plain(String text) {
		return Arrays.stream(text.split("\\s+")).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT);
	}
}
