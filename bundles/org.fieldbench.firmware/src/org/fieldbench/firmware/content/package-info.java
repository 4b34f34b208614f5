/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The bytes of a file in a firmware bundle: hex lines, readable strings, searching. */
package org.fieldbench.firmware.content;
