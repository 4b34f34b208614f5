/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The TFTP client, and the test of a server by reading back what it serves. */
package org.fieldbench.tftp.client;
