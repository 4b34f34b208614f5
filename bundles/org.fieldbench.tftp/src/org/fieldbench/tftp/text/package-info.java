/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the server tells, as text, CSV and facts for JSON. */
package org.fieldbench.tftp.text;
