/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import java.io.IOException;
import java.lang.System.Logger.Level;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.BenchServing;
import org.fieldbench.session.RequestLearner;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerControl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Serves what lies on the bench, and closes what is no longer needed. */
@Component
public final class BenchServingService implements BenchServing {

	private final FirmwareBench bench;
	private final ServerControl server;
	private final FirmwareBench.Listener listener = this::opened;
	private final RequestLearner learner;
	private RetiringSource serving;
	private RequestLearner.Learning learning;
	private boolean connected;

	@Activate
	public BenchServingService(@Reference FirmwareBench bench, @Reference ServerControl server, @Reference RequestLearner learner) {
		this.bench = bench;
		this.server = server;
		this.learner = learner;
	}

	@Override
	public void serveCurrent() throws IOException {
		var current = bench.current();
		if (current.isPresent()) {
			serve(current.get());
		}
	}

	@Override
	public void connect() throws IOException {
		synchronized (this) {
			if (connected) {
				return;
			}
			connected = true;
			learning = learner.learn(bench::current);
		}
		bench.addListener(listener);
		var current = bench.current().filter(this::maySuggest);
		if (current.isPresent()) {
			serve(current.get());
		}
	}

	@Deactivate
	void disconnect() {
		bench.removeListener(listener);
		synchronized (this) {
			if (learning != null) {
				learning.close();
				learning = null;
			}
			if (serving != null) {
				server.serve("", FileSource.EMPTY);
				serving.retire();
				serving = null;
			}
		}
	}

	private boolean maySuggest(FirmwareReport report) {
		return server.address().isEmpty() && report.verdict() != Verdict.NO_GO;
	}

	private void opened(FirmwareReport report) {
		try {
			if (maySuggest(report)) {
				serve(report);
			}
		} catch (IOException e) {
			System.getLogger(BenchServingService.class.getName()).log(Level.ERROR,
					report.file().getFileName() + " is on the bench but cannot be served: " + e.getMessage(), e);
		}
	}

	@Override
	public synchronized void serve(FirmwareReport report) throws IOException {
		var next = new RetiringSource(FirmwareArchive.open(report));
		server.serve(report.file().getFileName().toString(), next);
		if (serving != null) {
			serving.retire();
		}
		serving = next;
	}
}
