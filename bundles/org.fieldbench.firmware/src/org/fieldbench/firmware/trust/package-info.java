/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Signed manifests of firmware bundles, and the keys that one has and trusts. */
package org.fieldbench.firmware.trust;
