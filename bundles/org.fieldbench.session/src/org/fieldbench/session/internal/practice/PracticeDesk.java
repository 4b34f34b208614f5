/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;

import org.fieldbench.catalog.Step;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.rehearsal.ImageTrail;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.TransferLog;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.session.practice.PracticeListener;
import org.fieldbench.session.practice.PracticeSession;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.session.practice.PracticeSummary;

/** A virtual phone, the server that it asks, and the guide beside whoever presses its keys. */
final class PracticeDesk implements PracticeSession {

	private final PracticeListener listener;
	private final FlashPlan plan;
	private final VirtualPhone phone;
	private final PracticeServer server;
	private final TransferLog log;
	private final Course course;
	private final Guide guide;
	private PracticeSummary summary;

	PracticeDesk(FlashPlan plan, VirtualPhone phone, PracticeServer server, TransferLog log, PracticeListener listener) {
		this.plan = plan;
		this.phone = phone;
		this.server = server;
		this.log = log;
		this.listener = listener;
		course = new Course(plan.procedure());
		guide = new Guide(course, phone, server);
	}

	/** The phone was on before anybody came. */
	void begin() {
		phone.start((text, illustrative) -> {
		});
		guide.arrive();
		tell();
	}

	@Override
	public void press(char key) {
		String typed = phone.typed();
		Shown before = new Shown(phone.display(), phone.illustrative());
		boolean stuck = guide.needsPlug();
		int ignored = phone.ignored().length();
		if (phone.press(key)) {
			guide.took(typed + key, before, stuck);
		} else if (phone.ignored().length() > ignored) {
			guide.ignored(phone.ignored().substring(ignored));
		}
		tell();
	}

	@Override
	public void pullPlug() {
		if (phone.powered()) {
			boolean writing = phone.writing();
			phone.pullPlug();
			guide.unplugged(writing);
			tell();
		}
	}

	@Override
	public void plugIn() {
		if (!phone.powered() && phone.alive()) {
			phone.plugIn((text, illustrative) -> guide.pluggedIn());
			tell();
		}
	}

	@Override
	public void serve() throws IOException {
		if (!server.serving()) {
			server.serve();
			guide.served();
			tell();
		}
	}

	@Override
	public void passTime() {
		phone.passTime((text, illustrative) -> {
			if (phone.powered()) {
				guide.arrive();
			}
			conclude();
			listener.working(state());
		});
	}

	@Override
	public PracticeState state() {
		var seen = new PracticeState.Phone(phone.display(), phone.illustrative(), phone.powered(), phone.alive(), phone.busy(),
				phone.working(), phone.writing(), phone.percent());
		return new PracticeState(IntStream.range(0, course.steps().size()).mapToObj(this::step).toList(), seen, guide.next(),
				guide.powerNext(), server.serving(), server.address(), guide.notice(), Optional.ofNullable(summary));
	}

	@Override
	public void close() {
		server.close();
	}

	private void tell() {
		conclude();
		listener.changed(state());
	}

	private void conclude() {
		if (summary == null && (course.finished() || !phone.alive())) {
			summary = Summaries.of(plan, phone, guide, new ImageTrail(plan, phone, log).all());
		}
	}

	private PracticeStep step(int index) {
		Step step = course.steps().get(index);
		String display = step.getDisplay() == null ? "" : step.getDisplay();
		return new PracticeStep(step.getNumber(), step.getText(), display, guide.keys(step), course.state(index),
				course.note(index));
	}
}
