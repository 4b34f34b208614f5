/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A client that a TFTP server saw.
 *
 * @param address its IP address
 * @param mac its MAC, if something told it
 * @param first when it was seen first
 * @param last when it was seen last
 * @param asked the file name that it asked for last
 * @param dismissed whether the user does not want to hear of it
 */
public record SightingRecord(String address, Optional<String> mac, Instant first, Instant last, String asked, boolean dismissed) {
}
