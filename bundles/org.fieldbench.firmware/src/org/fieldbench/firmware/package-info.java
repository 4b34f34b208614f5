/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Opens firmware bundles safely, tells what their files are, and judges them for a phone. {@link
 * org.fieldbench.firmware.FirmwareInspector} does so without OSGi; {@link org.fieldbench.firmware.FirmwareBench} is the service.
 */
package org.fieldbench.firmware;
