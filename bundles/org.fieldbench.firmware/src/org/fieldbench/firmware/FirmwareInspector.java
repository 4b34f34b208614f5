/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.firmware.internal.InspectionMemory;
import org.fieldbench.firmware.internal.classify.RuleBook;
import org.fieldbench.firmware.internal.judge.Judge;
import org.fieldbench.firmware.internal.read.BundleFacts;
import org.fieldbench.firmware.internal.read.BundleReader;
import org.fieldbench.firmware.internal.select.RoleSelection;
import org.fieldbench.firmware.internal.select.Selection;
import org.fieldbench.firmware.memory.FirmwareMemory;

/**
 * Inspects firmware bundles: reads every file once, says what each is by the rules of the catalogs, and judges the whole.
 * Safe for use by several threads; nothing but the memory is written, nothing from a bundle
 * is run.
 */
public final class FirmwareInspector {

	private final Catalogs catalogs;
	private final ArchiveLimits limits;
	private final FirmwareMemory memory;

	/** @param catalogs whose rules and phone models count, with {@link ArchiveLimits#DEFAULT} */
	public FirmwareInspector(Catalogs catalogs) {
		this(catalogs, ArchiveLimits.DEFAULT);
	}

	/** @param catalogs whose rules and phone models count, first come first */
	public FirmwareInspector(List<Catalog> catalogs) {
		this(new GivenCatalogs(catalogs));
	}

	/**
	 * @param catalogs whose rules and phone models count
	 * @param limits beyond which a bundle is refused
	 */
	public FirmwareInspector(Catalogs catalogs, ArchiveLimits limits) {
		this(catalogs, limits, FirmwareMemory.NONE);
	}

	/**
	 * @param catalogs whose rules and phone models count
	 * @param limits beyond which a bundle is refused
	 * @param memory what is remembered counts, and what is learned is kept there; a memory that fails stops no inspection
	 */
	public FirmwareInspector(Catalogs catalogs, ArchiveLimits limits, FirmwareMemory memory) {
		this.catalogs = catalogs;
		this.limits = limits;
		this.memory = memory;
	}

	/**
	 * @throws FirmwareException if the bundle cannot be used, or the request names a model or file that is not there
	 * @throws CancellationException if the progress says so
	 */
	public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
		Optional<PhoneModel> model = requestedModel(request);
		RuleBook rules = RuleBook.of(catalogs, model);
		BundleFacts facts = new BundleReader(limits, progress, rules::classify).read(request.file());
		InspectionMemory remembering = new InspectionMemory(memory, facts.sha256(), request, model.map(PhoneModel::getId));
		Selection selection = new RoleSelection(request, model.map(PhoneModel::getId)).select(remembering.apply(facts.entries()));
		List<Finding> known = new ArrayList<>(facts.findings());
		known.addAll(rules.problems());
		remembering.assign(selection);
		known.addAll(remembering.findings(selection));
		List<Finding> findings = Judge.findings(selection, model, request.installed(), known);
		FirmwareReport report = new FirmwareReport(named(request.file()), facts.size(), facts.sha256(), model.map(PhoneModel::getId),
				selection.entries(), facts.unreadable(), Judge.verdict(findings), findings, remembering.history());
		remembering.inspected(report);
		return report;
	}

	/** A folder may be given as a period; what the user reads is its name. */
	private static Path named(Path file) {
		boolean nameless = file.endsWith("") || file.endsWith(".") || file.endsWith("..");
		return nameless ? file.toAbsolutePath().normalize() : file;
	}

	private Optional<PhoneModel> requestedModel(InspectionRequest request) throws FirmwareException {
		if (request.model().isEmpty()) {
			return Optional.empty();
		}
		String wanted = request.model().get();
		Optional<PhoneModel> model = catalogs.model(wanted);
		if (model.isEmpty()) {
			List<String> known = catalogs.models().stream().map(PhoneModel::getId).toList();
			throw new FirmwareException("There is no phone model \"" + wanted + "\" in the catalogs. "
					+ (known.isEmpty() ? "No model is known." : "Known are: " + String.join(", ", known) + "."));
		}
		return model;
	}
}
