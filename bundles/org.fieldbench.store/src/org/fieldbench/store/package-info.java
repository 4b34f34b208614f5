/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is kept in the database, SQLite or PostgreSQL, as plain records; and where the data folder is. */
package org.fieldbench.store;
