/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.internal.run.RunOutcome;
import org.fieldbench.tftp.Transfer;

/**
 * What a walk through the procedure left behind.
 *
 * @param run how far it went
 * @param images what was sent and received
 * @param transfers all that the server saw, the last state of each
 * @param server where it listened
 * @param bootCode what the phone reports; empty for a dead phone
 */
public record BenchOutcome(RunOutcome run, List<ImageEvidence> images, List<Transfer> transfers, InetSocketAddress server,
		Optional<String> bootCode) {
}
