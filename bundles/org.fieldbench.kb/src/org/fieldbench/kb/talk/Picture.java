/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

/**
 * A picture whose content was checked.
 *
 * @param name its SHA-256 and the usual ending of such files
 * @param mediaType "image/png", "image/jpeg" or "image/gif"
 * @param width pixels
 * @param height pixels
 */
public record Picture(String name, String mediaType, int width, int height, byte[] bytes) {
}
