/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.firmware.PhoneMaker.boot;
import static org.fieldbench.firmware.PhoneMaker.has;
import static org.fieldbench.firmware.PhoneMaker.image;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.RollOver;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.internal.judge.Judge;
import org.junit.jupiter.api.Test;

/** What holds for every bundle and phone. */
class FirmwareFitPropertiesTest {

	private static final int ROUNDS = 2000;

	private final Random random = new Random(142);

	@Test
	void exactlyOneOfNewerSameAndOlderIsSaidAndTheRightOne() {
		PhoneMaker maker = new PhoneMaker();
		for (int round = 0; round < ROUNDS; round++) {
			int installed = random.nextInt(60);
			int offered = random.nextInt(60);
			List<Finding> findings = maker.findings(has("" + installed), boot("" + offered));
			assertEquals(offered > installed, mentions(findings, "A step forward"), findings::toString);
			assertEquals(offered < installed, mentions(findings, "A step back"), findings::toString);
			assertEquals(offered == installed, mentions(findings, "installed already"), findings::toString);
		}
	}

	@Test
	void aForbiddenVersionIsAlwaysNoGoAndAStepBackNeverGo() {
		PhoneMaker maker = new PhoneMaker();
		for (int round = 0; round < ROUNDS; round++) {
			int installed = random.nextInt(60);
			int offered = random.nextInt(60);
			Verdict verdict = Judge.verdict(maker.findings(has("" + installed), boot("" + offered)));
			assertEquals(offered >= 40 && offered <= 44, verdict == Verdict.NO_GO, installed + " to " + offered);
			assertTrue(offered > installed || verdict != Verdict.GO, installed + " to " + offered);
		}
	}

	@Test
	void aLargerImageIsNeverBetter() {
		for (int round = 0; round < ROUNDS; round++) {
			PhoneMaker maker = someone();
			long size = random.nextLong(80_000_000);
			Verdict smaller = verdict(maker, size);
			Verdict larger = verdict(maker, size + random.nextLong(80_000_000));
			assertTrue(larger.compareTo(smaller) >= 0, smaller + " and " + larger);
		}
	}

	@Test
	void aFurtherRequestOrAMissingFileIsNeverBetter() {
		for (int round = 0; round < ROUNDS; round++) {
			PhoneMaker maker = someone();
			Verdict before = verdict(maker, 1000);
			maker.asksFor(random.nextBoolean() ? "boot.bin" : "other.bin", FirmwareRole.APPLICATION);
			assertTrue(verdict(maker, 1000).compareTo(before) >= 0);
		}
	}

	@Test
	void aFurtherFindingNeverImprovesTheVerdict() {
		for (int round = 0; round < ROUNDS; round++) {
			List<Finding> findings = new ArrayList<>();
			for (int i = random.nextInt(5); i > 0; i--) {
				findings.add(finding());
			}
			Verdict before = Judge.verdict(findings);
			Finding more = finding();
			findings.add(random.nextInt(findings.size() + 1), more);
			Verdict after = Judge.verdict(findings);
			assertTrue(after.compareTo(before) >= 0);
			assertTrue(more.severity() != Severity.PROBLEM || after == Verdict.NO_GO);
		}
	}

	@Test
	void everyFindingSaysWhatWhyAndWhatToDo() {
		for (int round = 0; round < ROUNDS; round++) {
			PhoneMaker maker = someone().hop("13", "15", "14");
			maker.phone.setFlashSize(random.nextInt(2000));
			for (Finding finding : maker.findings(has("" + random.nextInt(60)), boot("" + random.nextInt(60)),
					image("app", FirmwareRole.APPLICATION, "2x2" + random.nextInt(10), 40_000_000))) {
				assertTrue(finding.what().endsWith(".") && finding.why().endsWith("."), finding::toString);
				assertTrue(finding.severity() == Severity.OK || finding.whatToDo().endsWith("."), finding::toString);
			}
		}
	}

	/** A phone with habits by chance. */
	private PhoneMaker someone() {
		return new PhoneMaker().habits(habits -> {
			habits.setRollOver(RollOver.values()[random.nextInt(3)]);
			habits.setLargestBlockSize(random.nextBoolean() ? -1 : 512 + random.nextInt(2000));
			habits.setOptionsAllowed(random.nextBoolean());
			habits.setSinglePort(random.nextInt(4) == 0);
		});
	}

	private static Verdict verdict(PhoneMaker maker, long size) {
		return Judge.verdict(maker.findings(has("11"), image("boot.bin", FirmwareRole.BOOT_CODE, "15", size)));
	}

	private Finding finding() {
		return new Finding(Severity.values()[random.nextInt(3)], "It is so.", "It matters.", "");
	}

	private static boolean mentions(List<Finding> findings, String text) {
		return findings.stream().anyMatch(finding -> finding.what().contains(text));
	}
}
