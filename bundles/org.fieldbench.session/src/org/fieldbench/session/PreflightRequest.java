/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import org.fieldbench.firmware.InspectionRequest;

/**
 * What is to be checked before a flash.
 *
 * @param alert number of the field alert that will be followed, e.g. "212"
 * @param firmware the firmware bundle, the model (required), roles assigned by hand, and what is on the phone now
 * @param withApplication whether the application firmware is wanted too
 */
public record PreflightRequest(String alert, InspectionRequest firmware, boolean withApplication) {
}
