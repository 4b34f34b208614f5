/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a verb of the command line is: extend {@link org.fieldbench.cli.Verb}, or {@link org.fieldbench.cli.DataVerb} if it
 * prints data. Exit codes are 0 for success, 1 for a negative verdict or failure, 2 for wrong usage.
 */
package org.fieldbench.cli;
