/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What views share: tables, dialogs, messages, jobs, icons, themes. {@code README.md} of this bundle says how a view is written.
 */
package org.fieldbench.ui;
