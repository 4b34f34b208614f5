/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WatchTagModelTest {

	@Test
	void tellsWhatIsToBeWatchedAndWhatNoLonger() {
		WatchTagModel model = new WatchTagModel(List.of("VLAN", "hang"), List.of("power"));
		assertEquals(List.of("hang", "power", "vlan"), model.offered());
		model.want("vlan", true);
		model.want("power", false);
		model.want(" Boot Code ", true);
		model.want("  ", true);
		assertEquals(List.of("boot code", "vlan"), model.toWatch());
		assertEquals(List.of("power"), model.toLeave());
		assertEquals("You are told when articles change that have the tag boot code or vlan.", model.sentence());
	}
}
