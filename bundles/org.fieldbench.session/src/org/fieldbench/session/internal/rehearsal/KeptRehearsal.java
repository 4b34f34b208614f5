/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.PreflightReport;
import org.fieldbench.session.internal.report.Evidence;
import org.fieldbench.session.internal.report.EvidenceReport;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;

/** One rehearsal that is written into the store as it happens, and ends there whatever happens. */
final class KeptRehearsal {

	private static final String PASSED = "passed";
	private static final String FAILED = "failed";

	private final SessionStore store;
	private final RehearsalBench bench;
	private final Path reports;

	KeptRehearsal(SessionStore store, RehearsalBench bench, Path reports) {
		this.store = store;
		this.bench = bench;
		this.reports = reports;
	}

	RehearsalResult run(FlashPlan plan, PreflightReport preflight, RehearsalRequest request, RehearsalListener listener)
			throws SessionException, StoreException {
		Instant started = Instant.now();
		long session = store.begin(started, "rehearsal", plan.procedure().getAlert(), plan.model().getId(),
				plan.firmware().file().getFileName().toString());
		listener.sessionBegan(session);
		var recorder = new Recorder(store, session, listener);
		try {
			open(recorder, plan, preflight);
			return conclude(session, started, plan, preflight, request, bench.run(plan, request, recorder), recorder);
		} catch (CancellationException e) {
			fail(session, recorder, "cancelled", "The rehearsal was cancelled.");
			throw e;
		} catch (IOException | UncheckedIOException e) {
			fail(session, recorder, "failure", e.getMessage());
			throw new SessionException("The rehearsal broke off: " + e.getMessage(), e);
		} catch (RuntimeException e) {
			fail(session, recorder, "failure", e.toString());
			throw e;
		}
	}

	private static void open(Recorder recorder, FlashPlan plan, PreflightReport preflight) {
		recorder.inspected(plan.firmware());
		recorder.preflight(preflight.verdict(), preflight.findings());
		plan.procedure().getAcknowledgements().forEach(acknowledgement -> recorder.note("acknowledgement",
				acknowledgement.getText(), Map.of("given", "rehearsal: not required")));
	}

	private RehearsalResult conclude(long session, Instant started, FlashPlan plan, PreflightReport preflight,
			RehearsalRequest request, BenchOutcome outcome, Recorder recorder) throws IOException {
		Conclusion conclusion = Conclusion.of(plan, request.powerLossAt(), outcome);
		Instant ended = Instant.now();
		var evidence = new Evidence(session, request, plan, preflight, outcome.server(), outcome.run(), outcome.images(),
				outcome.transfers(), outcome.bootCode(), conclusion.passed(), conclusion.summary(), started, ended);
		var written = EvidenceReport.write(evidence, reports);
		recorder.note("conclusion", conclusion.summary(), Map.of("report", written.html().toString()));
		store.end(session, ended, conclusion.passed() ? PASSED : FAILED);
		return new RehearsalResult(session, conclusion.passed(), conclusion.summary(), preflight.verdict(), plan.firmware(),
				outcome.images(), outcome.run().reached(), outcome.run().total(), request.installed(), outcome.bootCode(), started,
				ended, written.html(), written.json());
	}

	/** The first problem is what the user must hear of: a store that fails as well only adds to the log. */
	private void fail(long session, Recorder recorder, String type, String text) {
		try {
			recorder.note(type, text == null ? "" : text, Map.of());
			store.end(session, Instant.now(), FAILED);
		} catch (StoreException | UncheckedIOException e) {
			System.getLogger(KeptRehearsal.class.getName()).log(System.Logger.Level.ERROR, "The end of session " + session
					+ " could not be kept.", e);
		}
	}
}
