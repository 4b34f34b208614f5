/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is remembered of firmware bundles by their SHA-256: assigned roles, names that phones asked for, what came of them. */
package org.fieldbench.firmware.memory;
