/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Changes catalogs in their files: elements, phone models made from others, saving with the former content kept until the new
 * one is whole.
 */
package org.fieldbench.catalog.editing;
