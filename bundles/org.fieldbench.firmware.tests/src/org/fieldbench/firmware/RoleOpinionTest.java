/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.Ground.Kind;
import org.junit.jupiter.api.Test;

/** The formula of the confidence, as docs/firmware.md states it. */
class RoleOpinionTest {

	private final Random random = new Random(15);

	@Test
	void nameAndContentAddUp() {
		assertEquals(70, confidence(support(Kind.NAME, 70)));
		assertEquals(88, confidence(support(Kind.NAME, 70), support(Kind.CONTENT, 60)));
		assertEquals(93, confidence(support(Kind.NAME, 70), support(Kind.CONTENT, 60), support(Kind.EXPERIENCE, 40)));
	}

	@Test
	void groundsOfOneKindDoNotAddUp() {
		assertEquals(70, confidence(support(Kind.NAME, 70), support(Kind.NAME, 60), support(Kind.NAME, 65)));
	}

	@Test
	void whatSpeaksAgainstItTakesItsShare() {
		assertEquals(7, confidence(support(Kind.NAME, 70), Ground.against(90, "a program")));
		assertEquals(1, confidence(support(Kind.NAME, 70), Ground.against(90, "a program"), Ground.against(80, "a text")));
		assertEquals(0, confidence(Ground.against(10, "nothing for it")));
	}

	@Test
	void onlyWhatAnEngineerSaidIsCertain() {
		assertEquals(99, confidence(support(Kind.NAME, 100), support(Kind.CONTENT, 100)));
		assertEquals(100, confidence(support(Kind.ASSIGNED, 100), Ground.against(90, "a program")));
	}

	@Test
	void aSupportNeverMakesLessSureAndAnObjectionNeverMore() {
		for (int round = 0; round < 5000; round++) {
			List<Ground> grounds = some();
			int before = RoleOpinion.of(FirmwareRole.BOOT_CODE, grounds).confidence();
			assertTrue(before >= 0 && before <= 99);
			assertTrue(with(grounds, support(kind(), weight())) >= before);
			assertTrue(with(grounds, Ground.against(weight(), "")) <= before);
		}
	}

	@Test
	void theOrderOfTheGroundsDoesNotMatter() {
		for (int round = 0; round < 1000; round++) {
			List<Ground> grounds = some();
			int before = RoleOpinion.of(FirmwareRole.BOOT_CODE, grounds).confidence();
			Collections.shuffle(grounds, random);
			assertEquals(before, RoleOpinion.of(FirmwareRole.BOOT_CODE, grounds).confidence());
		}
	}

	@Test
	void aNameAloneIsLessSureThanTheNameAndAnyContent() {
		for (int name = 1; name < 99; name++) {
			for (int content = 2; content <= 100; content++) {
				int alone = confidence(support(Kind.NAME, name));
				int both = confidence(support(Kind.NAME, name), support(Kind.CONTENT, content));
				assertTrue(both > alone || (100 - name) * content < 100, name + " and " + content + ": " + both);
			}
		}
	}

	@Test
	void saysWhatCountsForItAndAgainstIt() {
		RoleOpinion opinion = RoleOpinion.of(FirmwareRole.BOOT_CODE, List.of(Ground.support(Kind.NAME, 60, "it says boot"),
				Ground.against(90, "it is a program"), Ground.support(Kind.NAME, 70, "it says boot 15"), Ground.support(Kind.CONTENT, 30, "it is dense")));
		assertEquals("it says boot 15 and it is dense, but it is a program", opinion.text());
		assertEquals("it says boot 15", opinion.grounds().get(0).text());
		assertEquals(4, opinion.grounds().size());
	}

	@Test
	void aWeightIsAPercentage() {
		assertThrows(IllegalArgumentException.class, () -> support(Kind.NAME, 0));
		assertThrows(IllegalArgumentException.class, () -> support(Kind.NAME, 101));
	}

	private List<Ground> some() {
		List<Ground> grounds = new ArrayList<>();
		for (int i = random.nextInt(6); i >= 0; i--) {
			grounds.add(random.nextInt(3) == 0 ? Ground.against(weight(), "") : support(kind(), weight()));
		}
		return grounds;
	}

	private Kind kind() {
		return List.of(Kind.NAME, Kind.CONTENT, Kind.EXPERIENCE).get(random.nextInt(3));
	}

	private int weight() {
		return 1 + random.nextInt(100);
	}

	private static int with(List<Ground> grounds, Ground more) {
		List<Ground> all = new ArrayList<>(grounds);
		all.add(more);
		return RoleOpinion.of(FirmwareRole.BOOT_CODE, all).confidence();
	}

	private static int confidence(Ground... grounds) {
		return RoleOpinion.of(FirmwareRole.BOOT_CODE, List.of(grounds)).confidence();
	}

	private static Ground support(Kind kind, int weight) {
		return Ground.support(kind, weight, "");
	}
}
