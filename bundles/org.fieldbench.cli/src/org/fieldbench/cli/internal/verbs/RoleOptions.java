/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.VerbContext;
import org.fieldbench.firmware.InspectionRequest;

import picocli.CommandLine.Option;

/** What the engineer knows of a firmware bundle better than any rule. */
final class RoleOptions {

	@Option(names = "--boot-code", paramLabel = "NAME", description = "The file in it that is the boot code; it is remembered.")
	private String bootCode;

	@Option(names = "--application", paramLabel = "NAME", description = "The file in it that is the application firmware; it is remembered.")
	private String application;

	/** @return whether any was said */
	boolean isGiven() {
		return bootCode != null || application != null;
	}

	/** @param model any name of the phone model; null when it is not known */
	InspectionRequest request(Path file, String model, VerbContext context) {
		return new InspectionRequest(file, Optional.ofNullable(model).map(name -> id(name, context)),
				Optional.ofNullable(bootCode), Optional.ofNullable(application));
	}

	private static String id(String name, VerbContext context) {
		return Models.named(context.service(Catalogs.class), name).getId();
	}
}
