/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons;

/**
 * A feature that is, or can be, added to the program.
 *
 * @param id e.g. {@code org.fieldbench.partner.vendors}
 * @param version as its maker numbers it
 * @param name for people
 * @param description one or more sentences; may be empty
 * @param provider who made it; may be empty
 * @param installed whether the program has it, in this version or another
 */
public record AddOn(String id, String version, String name, String description, String provider, boolean installed) {
}
