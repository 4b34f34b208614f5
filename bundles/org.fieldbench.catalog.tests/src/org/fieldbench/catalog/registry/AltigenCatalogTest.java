/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.Choice;
import org.fieldbench.catalog.EvidenceKind;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;

/** Field Alert #212 as data, held against the article. */
class AltigenCatalogTest {

	private final Catalog catalog = Altigen.catalog();
	private final Procedure procedure = catalog.getProcedures().get(0);
	private final List<Step> steps = procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();

	@Test
	void coversTheFourModelsOfTheArticle() {
		List<String> models = procedure.getModels().stream().map(PhoneModel::getId).toList();
		assertEquals(List.of("IP600", "IP705", "IP710", "IP720"), models);
		procedure.getModels().forEach(model -> assertNotNull(model.getBehaviour(), model.getId()));
	}

	@Test
	void knowsOfIp805OnlyThatItIsAnException() {
		PhoneModel ip805 = catalog.getModels().get(4);
		assertEquals("IP805", ip805.getId());
		assertFalse(procedure.getModels().contains(ip805));
		assertNull(ip805.getScheme());
		assertTrue(ip805.getFacts().get(0).getText().contains("not for this model"));
	}

	@Test
	void firmware2x28AndEarlierIsMarked() {
		VersionScheme scheme = catalog.getModels().get(0).getApplicationScheme();
		VersionOrder order = VersionOrder.of(scheme);
		assertTrue(order.within("2x28", scheme.getBands().get(0)));
		assertTrue(order.within("2x1Z", scheme.getBands().get(0)));
		assertTrue(order.within("2xA1", scheme.getBands().get(1)));
		assertEquals(Severity.CAUTION, scheme.getBands().get(0).getSeverity());
	}

	@Test
	void hasFifteenStepsWhoseLabelsRestartAsInTheArticle() {
		assertEquals(IntStream.rangeClosed(1, 15).boxed().toList(), steps.stream().map(Step::getNumber).toList());
		assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "1", "2", "3", "4", "5", "6", "7", "8"),
				steps.stream().map(Step::getLabel).toList());
	}

	@Test
	void usesTheKeysOfTheArticle() {
		assertEquals("**3E", keys(3, Choice.ALWAYS));
		assertEquals("**47427", keys(4, Choice.ALWAYS));
		assertTrue(keys(6, Choice.DHCP).startsWith("1"));
		assertTrue(keys(6, Choice.STATIC).startsWith("0"));
		assertEquals("{tftp}E", keys(7, Choice.ALWAYS));
		assertEquals("0", keys(10, Choice.BOOT_CODE_ONLY));
		assertEquals("1", keys(10, Choice.WITH_APPLICATION));
		assertEquals("1", keys(15, Choice.ALWAYS));
	}

	@Test
	void fixComesOnlyWhenThePhoneAsks() {
		assertEquals(StepKind.BRANCH, step(14).getKind());
		assertEquals(List.of(14, 15),
				steps.stream().filter(step -> step.getOnlyIfDisplay() != null).map(Step::getNumber).toList());
		assertEquals("FIX? YES=1, NO=0", step(14).getDisplay());
	}

	@Test
	void asksForBothAcknowledgementsAndTheVersion() {
		assertEquals(2, procedure.getAcknowledgements().size());
		assertTrue(procedure.getVerification().getExpectations().stream()
				.anyMatch(expectation -> expectation.getKind() == EvidenceKind.VERSION));
	}

	@Test
	void provesTheBootCodeByItsTransfer() {
		assertTrue(step(11).getExpectations().stream().anyMatch(expectation -> expectation.getKind() == EvidenceKind.TRANSFER
				&& expectation.getRole() == FirmwareRole.BOOT_CODE));
	}

	private Step step(int number) {
		return steps.get(number - 1);
	}

	private String keys(int number, Choice choice) {
		return step(number).getAnswers().stream().filter(answer -> answer.getChoice() == choice).findFirst().orElseThrow()
				.getKeys();
	}
}
