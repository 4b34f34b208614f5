/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.phones.ui.internal.handset.HandsetCanvas;
import org.fieldbench.phones.ui.internal.handset.HandsetKey;
import org.fieldbench.phones.ui.internal.handset.HandsetPicture;
import org.fieldbench.session.practice.PracticePace;
import org.fieldbench.session.practice.PracticeRun;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The illustrative phone with the steps of the procedure beside it: to look at, or to practise on. */
public final class PracticePanel {

	private static final int[] SHARES = { 37, 63 };
	private static final int[] WITH_SUMMARY = { 35, 65 };

	private final Catalogs catalogs;
	private final PracticeControl control;
	private final Composite page;
	private final PracticeSetup setup;
	private final MessageLine message;
	private final HandsetCanvas handset;
	private final PracticeSteps steps;
	private final SashForm lower;
	private final Text summary;
	private PracticeChoice choice;
	private StepLook look;
	private int looked = -1;

	public PracticePanel(Composite parent, Catalogs catalogs, Practices practices) {
		this.catalogs = catalogs;
		control = new PracticeControl(practices, PracticePace.CALM);
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(page);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(sash);
		handset = WidgetIds.tag(new HandsetCanvas(sash, this::press), "practice.phone");
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 0, 0, 0).spacing(0, 5).applyTo(right);
		setup = new PracticeSetup(right, this);
		message = WidgetIds.tag(new MessageLine(right), "practice.message");
		lower = new SashForm(right, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(lower);
		Composite list = new Composite(lower, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		steps = new PracticeSteps(list, this::lookAt);
		summary = WidgetIds.tag(new Text(lower, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "practice.summary");
		lower.setWeights(WITH_SUMMARY);
		lower.setMaximizedControl(list);
		sash.setWeights(SHARES);
		Refresh refresh = Refresh.of(page, this::show);
		control.onChange(refresh::request);
		page.addDisposeListener(event -> control.end());
	}

	public Composite control() {
		return page;
	}

	public void setFocus() {
		handset.setFocus();
	}

	/** Another model was chosen, or another firmware bundle was laid on the bench; a practice that goes on is not disturbed. */
	public void use(PhoneModel model, Optional<FirmwareReport> firmware) {
		boolean other = choice == null || choice.model() != model || !choice.firmware().equals(firmware);
		choice = PracticeChoice.of(catalogs, model, firmware);
		if (other) {
			look = new StepLook(model, choice.procedure());
			looked = -1;
			control.forget();
			show();
		}
	}

	/** Begins to practise with what is chosen, or says what is missing. */
	public void practise() {
		if (choice != null) {
			looked = -1;
			choice.request(setup.installed(), setup.damaged()).ifPresent(control::start);
			handset.setFocus();
		}
	}

	void serve() {
		control.run().ifPresent(PracticeRun::serve);
		handset.setFocus();
	}

	void power() {
		boolean powered = control.state().filter(state -> state.phone().powered()).isPresent();
		control.run().ifPresent(powered ? PracticeRun::pullPlug : PracticeRun::plugIn);
	}

	void reboot() {
		control.run().ifPresent(PracticeRun::reboot);
		handset.setFocus();
	}

	void end() {
		control.end();
	}

	private void press(HandsetKey key) {
		if (control.running()) {
			control.run().ifPresent(run -> run.press(key.code()));
		} else {
			message.say(Signal.INFO, "Practise to press keys. Until then the phone only shows what each step looks like.");
		}
	}

	private void lookAt(int step) {
		if (!control.running()) {
			looked = step;
			show();
		}
	}

	private void show() {
		if (choice == null) {
			return;
		}
		Optional<PracticeState> state = control.state();
		boolean running = control.running();
		setup.show(choice.missing().isEmpty(), running, state.filter(PracticeState::serving).isPresent(),
				state.filter(now -> now.phone().powered()).isPresent());
		PracticeMessage words = PracticeMessage.of(state, running, control.problem(), choice);
		if (!words.text().equals(message.message())) {
			message.say(words.signal(), words.text());
		}
		boolean looking = state.isEmpty() || !running && looked >= 0;
		handset.show(looking ? look.picture(looked) : picture(state.get()));
		steps.show(state.map(PracticeState::steps).orElseGet(look::rows));
		showSummary(state.flatMap(PracticeState::summary).map(SummaryText::of).orElse(""));
	}

	private HandsetPicture picture(PracticeState state) {
		PhoneModel model = control.request().orElseThrow().model();
		Set<HandsetKey> next = state.next().stream().flatMap(key -> HandsetKey.of(key.key()).stream()).collect(Collectors.toSet());
		return new HandsetPicture(model.getName(), state.phone().display(), state.phone().illustrative(), state.phone().powered(), next,
				StepLook.size(model));
	}

	private void showSummary(String text) {
		if (!text.equals(summary.getText())) {
			summary.setText(text);
			lower.setMaximizedControl(text.isEmpty() ? lower.getChildren()[0] : null);
		}
	}
}
