/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareFit;
import org.fieldbench.firmware.InstalledVersions;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.internal.select.Selection;

/** Puts all checks to a firmware bundle and comes to one verdict. */
public final class Judge {

	private static final List<Check> CHECKS = List.of(new ModelCheck(), new ImageSizeCheck(), new DamageCheck(), new ContradictionCheck(),
			new ConfidenceCheck(), new UnknownRoleCheck());

	private Judge() {
	}

	/**
	 * @param phone the model that the bundle is meant for
	 * @param installed what is on the phone now
	 * @param known what was found before
	 * @return all there is to say, worst first
	 */
	public static List<Finding> findings(Selection selection, Optional<PhoneModel> phone, InstalledVersions installed, List<Finding> known) {
		List<Finding> findings = new ArrayList<>();
		images(phone).forEach(check -> findings.addAll(check.findings(selection)));
		CHECKS.forEach(check -> findings.addAll(check.findings(selection)));
		phone.ifPresent(model -> findings.addAll(FirmwareFit.findings(selection.entries(), model, installed)));
		findings.addAll(known);
		findings.sort(Comparator.comparing(Finding::severity).reversed());
		return findings;
	}

	private static List<Check> images(Optional<PhoneModel> phone) {
		return ImagesNeeded.bootCode(phone) ? List.of(new BootCodeCheck(), new ApplicationCheck())
				: List.of(new ApplicationNeededCheck(phone.orElseThrow()));
	}

	/** @return as bad as the worst finding */
	public static Verdict verdict(List<Finding> findings) {
		Severity worst = findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.OK);
		return switch (worst) {
		case OK -> Verdict.GO;
		case CAUTION -> Verdict.CAUTION;
		case PROBLEM -> Verdict.NO_GO;
		};
	}
}
