/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.time.Instant;
import java.util.Optional;

/**
 * A client that the TFTP server saw and that is not in the inventory. It is added only if the user says so.
 *
 * @param address its IP address
 * @param mac its MAC, when the name that it asked for or this computer's neighbour table told it
 * @param first when it was seen first
 * @param last when it was seen last
 * @param asked the file name that it asked for last
 */
public record Suggestion(String address, Optional<String> mac, Instant first, Instant last, String asked) {
}
