/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What tests share: archives made byte by byte, a real PostgreSQL server, a disk that fills up, the shipped catalog. */
package org.fieldbench.testing;
