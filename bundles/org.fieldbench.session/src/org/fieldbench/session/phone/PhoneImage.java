/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;

/**
 * An image that a virtual phone asks for when its keypad selects the role. Real phones bring the name in their boot code; it is
 * not published, so the name found in the firmware bundle stands for it.
 *
 * @param role boot code or application
 * @param name asked for over TFTP
 * @param size bytes, only to show progress; a plain TFTP client (RFC 1350) learns no size
 * @param version what the phone reports after it wrote the image; empty when no rule knows
 */
public record PhoneImage(FirmwareRole role, String name, long size, Optional<String> version) {
}
