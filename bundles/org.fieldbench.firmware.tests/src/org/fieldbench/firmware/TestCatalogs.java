/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.catalog.PhoneModel;

/** Small catalogs made in code, and requests against them. */
final class TestCatalogs {

	private TestCatalogs() {
	}

	/** Two models; rules for boot code, application, utility and notes. */
	static List<Catalog> usual() {
		Catalog catalog = catalog("test", "IP710", "IP720");
		rule(catalog, FirmwareRole.SERVER_UTILITY, rule -> rule.setMagic("4D 5A"));
		rule(catalog, FirmwareRole.DOCUMENT, rule -> {
			rule.setNamePattern("\\.txt$");
			rule.setText(true);
		});
		rule(catalog, FirmwareRole.BOOT_CODE,
				rule -> rule.setNamePattern("(?:(?<model>ip ?7\\d\\d)\\D.*)?boot(?:-(?<version>\\d\\d))?[^/]*$"));
		rule(catalog, FirmwareRole.APPLICATION,
				rule -> rule.setNamePattern("(?:(?<model>ip ?7\\d\\d)\\D.*)?app(?:-(?<version>[0-9a-z]{4}))?[^/]*$"));
		return List.of(catalog);
	}

	static Catalog catalog(String id, String... models) {
		Catalog catalog = CatalogFactory.eINSTANCE.createCatalog();
		catalog.setId(id);
		catalog.setVendor(id);
		for (String name : models) {
			PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
			model.setId(name);
			model.setName(name);
			catalog.getModels().add(model);
		}
		return catalog;
	}

	static FirmwareRule rule(Catalog catalog, FirmwareRole role, Consumer<FirmwareRule> settings) {
		FirmwareRule rule = CatalogFactory.eINSTANCE.createFirmwareRule();
		rule.setId(catalog.getId() + "." + catalog.getRules().size());
		rule.setRole(role);
		rule.setGrounds("grounds of " + rule.getId());
		settings.accept(rule);
		catalog.getRules().add(rule);
		return rule;
	}

	/** @return text for notes; bytes that are no text for all else */
	static String content(String name) {
		return (name.endsWith(".txt") ? "" : "\1") + "content of " + name;
	}

	static FirmwareEntry entry(FirmwareReport report, String name) {
		return report.entries().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
	}

	static Request request(Path file) {
		return new Request(file);
	}

	/** Builds a request. */
	static final class Request {

		private final Path file;
		private Optional<String> model = Optional.empty();
		private Optional<String> bootCode = Optional.empty();
		private Optional<String> application = Optional.empty();

		private Request(Path file) {
			this.file = file;
		}

		Request model(String name) {
			model = Optional.of(name);
			return this;
		}

		Request bootCode(String name) {
			bootCode = Optional.of(name);
			return this;
		}

		Request application(String name) {
			application = Optional.of(name);
			return this;
		}

		InspectionRequest build() {
			return new InspectionRequest(file, model, bootCode, application);
		}
	}
}
