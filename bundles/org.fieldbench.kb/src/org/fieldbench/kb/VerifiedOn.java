/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody tried what the article says on a phone.
 *
 * @param model id of the phone model
 * @param bootCode its boot code version; empty when not noted
 * @param firmware its application firmware; empty when not noted
 * @param by who tried it; empty when not noted
 * @param date when; empty when not noted
 */
public record VerifiedOn(String model, String bootCode, String firmware, String by, Optional<LocalDate> date) {
}
