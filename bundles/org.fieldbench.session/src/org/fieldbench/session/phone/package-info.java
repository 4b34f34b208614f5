/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Phones that exist in software only, for rehearsals: they take their firmware over real TFTP. */
package org.fieldbench.session.phone;
