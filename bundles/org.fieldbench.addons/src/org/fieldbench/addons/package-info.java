/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Installs and removes features of partners, from a local archive and without a network. */
package org.fieldbench.addons;
