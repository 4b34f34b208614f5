/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.PreflightReport;
import org.fieldbench.session.internal.run.RunOutcome;
import org.fieldbench.tftp.Transfer;

/**
 * All that a report on a rehearsal tells.
 *
 * @param session id in the store
 * @param request what was asked for
 * @param plan what was to be flashed
 * @param preflight the checks before it
 * @param server where it listened
 * @param run how far the procedure was carried out
 * @param images what was sent and received
 * @param transfers all that the server saw
 * @param bootCodeAfter what the phone reports; empty for a dead phone
 * @param passed whether the rehearsal passed
 * @param summary one or two sentences
 * @param started when
 * @param ended when
 */
public record Evidence(long session, RehearsalRequest request, FlashPlan plan, PreflightReport preflight,
		InetSocketAddress server, RunOutcome run, List<ImageEvidence> images, List<Transfer> transfers,
		Optional<String> bootCodeAfter, boolean passed, String summary, Instant started, Instant ended) {

	/** What every report says, so that nobody takes it for a real flash. */
	public static final String NOTICE = "Rehearsal on a virtual phone; no real phone was touched.";

	/** @return file name of the report without its ending */
	String fileName() {
		return "rehearsal-" + session + "-" + safe(plan.procedure().getAlert()) + "-" + safe(plan.model().getId());
	}

	String serverText() {
		return server.getAddress().getHostAddress() + ":" + server.getPort();
	}

	/** Ids come from catalogs, which partners write. */
	private static String safe(String id) {
		return id.replaceAll("[^A-Za-z0-9._-]", "_");
	}
}
