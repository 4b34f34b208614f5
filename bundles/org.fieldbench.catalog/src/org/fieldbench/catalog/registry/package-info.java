/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * All catalogs that bundles and the user have, and their reading and writing as XMI. {@link
 * org.fieldbench.catalog.registry.Catalogs} is the service.
 */
package org.fieldbench.catalog.registry;
