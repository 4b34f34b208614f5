/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.fieldbench.catalog.Step;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.fieldbench.tftp.Transfer;

/** Writes what happens into the store before anybody hears of it. A store that fails ends the rehearsal. */
final class Recorder implements RehearsalListener {

	private final SessionStore store;
	private final long session;
	private final RehearsalListener next;
	private final Set<String> toldTransfers = new HashSet<>();
	private final AtomicReference<UncheckedIOException> lost = new AtomicReference<>();

	Recorder(SessionStore store, long session, RehearsalListener next) {
		this.store = store;
		this.session = session;
		this.next = next;
	}

	/** @param facts more, by name */
	void note(String type, String text, Map<String, String> facts) {
		if (lost.get() != null) {
			throw lost.get();
		}
		try {
			store.append(session, Instant.now(), type, text, facts);
		} catch (StoreException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void inspected(FirmwareReport report) {
		note("firmware", report.file().getFileName() + ": " + report.verdict().text(),
				Map.of("sha256", report.sha256(), "entries", Integer.toString(report.entries().size())));
	}

	@Override
	public void preflight(Verdict verdict, List<Finding> findings) {
		note("preflight", "Pre-flight: " + verdict.text(), Map.of("verdict", verdict.text()));
		findings.forEach(finding -> note("finding", finding.what(), Map.of("severity", finding.severity().getLiteral())));
	}

	@Override
	public void stepBegan(Step step, int total) {
		note("step", step.getText(), Map.of("number", Integer.toString(step.getNumber()), "of", Integer.toString(total)));
		next.stepBegan(step, total);
	}

	@Override
	public void stepEnded(Step step, boolean skipped, String note) {
		note(skipped ? "step-skipped" : "step-ended", note, Map.of("number", Integer.toString(step.getNumber())));
		next.stepEnded(step, skipped, note);
	}

	@Override
	public void stepFailed(Step step, String why) {
		note("step-failed", why, Map.of("number", Integer.toString(step.getNumber())));
		next.stepFailed(step, why);
	}

	@Override
	public void verificationBegan(Step step) {
		note("verification", step.getText(), Map.of());
		next.verificationBegan(step);
	}

	@Override
	public void verificationEnded(Step step, String note) {
		note("verification-ended", note, Map.of());
		next.verificationEnded(step, note);
	}

	@Override
	public void displayed(String text, boolean illustrative) {
		note("display", text, Map.of("illustrative", Boolean.toString(illustrative)));
		next.displayed(text, illustrative);
	}

	@Override
	public void pressed(String keys) {
		note("key", keys, Map.of());
		next.pressed(keys);
	}

	@Override
	public void transfer(Transfer transfer) {
		if (firstOfState(transfer)) {
			noteLater("transfer", transfer.requestedName() + ": " + transfer.state().name().toLowerCase(Locale.ROOT),
					TransferFacts.of(transfer));
		}
		next.transfer(transfer);
	}

	@Override
	public boolean cancelled() {
		return next.cancelled();
	}

	/** A failure must not hurt the server's thread: the rehearsal's own thread meets it at its next note. */
	private void noteLater(String type, String text, Map<String, String> facts) {
		try {
			note(type, text, facts);
		} catch (UncheckedIOException e) {
			lost.compareAndSet(null, e);
		}
	}

	/** Progress in between is not worth a write to disk. */
	private boolean firstOfState(Transfer transfer) {
		synchronized (toldTransfers) {
			return toldTransfers.add(transfer.id() + " " + transfer.state());
		}
	}
}
