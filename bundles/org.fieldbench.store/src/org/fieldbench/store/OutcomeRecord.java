/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Map;

/**
 * What came of a firmware bundle in one session.
 *
 * @param session in which it was used
 * @param facts of the event that tells of the bundle, "sha256" among them
 */
public record OutcomeRecord(SessionRecord session, Map<String, String> facts) {
}
