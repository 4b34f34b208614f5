/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Looks through articles for what somebody should mend: links, attachments, dates, models. */
package org.fieldbench.kb.check;
