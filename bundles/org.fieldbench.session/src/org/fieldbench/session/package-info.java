/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is done with a firmware bundle and a phone: serving it, checks before a flash, rehearsals, drafts of procedures, reports.
 */
package org.fieldbench.session;
