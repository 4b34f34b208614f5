/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Sources of files to serve: folders, memory, several of them under one roof; names that phones spell in their own way; uploads.
 */
package org.fieldbench.tftp.files;
