/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The TFTP server: settings, rules of access, what happens, and the files that it serves (RFC 1350, 2347 to 2349 and 7440).
 * {@link org.fieldbench.tftp.ServerControl} is the service.
 */
package org.fieldbench.tftp;
