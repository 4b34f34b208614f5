/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.Optional;

/**
 * One value of one phone that changed.
 *
 * @param set what it was changed together with
 * @param phone id of the phone
 * @param column which value
 * @param before empty when there was none
 * @param after empty when there is none any more
 */
public record PhoneChangeRecord(ChangeSetRecord set, long phone, PhoneColumn column, Optional<String> before, Optional<String> after) {
}
