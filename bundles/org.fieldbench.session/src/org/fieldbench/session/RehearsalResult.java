/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;

/**
 * What a rehearsal came to.
 *
 * @param session id in the store
 * @param passed true only if every step was reached and every image arrived as it was sent
 * @param summary one or two sentences: what happened and, on failure, what to do
 * @param preflight verdict of the checks before it
 * @param firmware what was found in the firmware bundle
 * @param images what was sent and received
 * @param stepsReached how many steps were reached, a conditional one that did not apply included
 * @param stepsTotal how many the procedure has
 * @param installedBefore boot code version before
 * @param installedAfter boot code version after; "unknown" when no rule finds it, empty when the phone is dead
 * @param started when
 * @param ended when
 * @param htmlReport the evidence report for people
 * @param jsonReport the evidence report for programs
 */
public record RehearsalResult(long session, boolean passed, String summary, Verdict preflight, FirmwareReport firmware,
		List<ImageEvidence> images, int stepsReached, int stepsTotal, String installedBefore,
		Optional<String> installedAfter, Instant started, Instant ended, Path htmlReport, Path jsonReport) {

	/**
	 * One image on its way.
	 *
	 * @param name of the entry
	 * @param role "boot-code" or "application"
	 * @param bytes received by the phone
	 * @param sha256Bundle of the entry in the firmware bundle
	 * @param sha256Sent of what the server sent; empty when the transfer did not complete
	 * @param sha256Received of what the phone received
	 */
	public record ImageEvidence(String name, String role, long bytes, String sha256Bundle, Optional<String> sha256Sent,
			String sha256Received) {

		/** @return whether all three are the same */
		public boolean matches() {
			return sha256Bundle.equals(sha256Received) && sha256Sent.filter(sha256Bundle::equals).isPresent();
		}
	}
}
