/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.Ground;

/**
 * What one rule says of one file.
 *
 * @param catalog id of the catalog that the rule is from
 * @param ground why
 * @param version that it finds
 * @param models that it finds
 */
record RuleMatch(String catalog, FirmwareRole role, Ground ground, Optional<String> version, List<String> models) {
}
