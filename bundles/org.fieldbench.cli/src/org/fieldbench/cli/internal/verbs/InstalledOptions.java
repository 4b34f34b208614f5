/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Optional;

import org.fieldbench.firmware.InstalledVersions;

import picocli.CommandLine.Option;

/** What is on the phone now. */
final class InstalledOptions {

	@Option(names = "--has-boot-code", paramLabel = "VERSION", description = "Boot code version on the phone now, e.g. 11.")
	private String bootCode;

	@Option(names = "--has-application", paramLabel = "VERSION", description = "Application firmware on the phone now, e.g. 2x28.")
	private String application;

	boolean isGiven() {
		return bootCode != null || application != null;
	}

	InstalledVersions versions() {
		return new InstalledVersions(Optional.ofNullable(bootCode), Optional.ofNullable(application));
	}
}
