/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Backups of what the user has in the data folder. */
package org.fieldbench.session.backup;
