/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

/** A verb whose words may begin with a hyphen, as options do: a search takes "-vlan" for what is not to be there. */
public interface TakesHyphens {
}
