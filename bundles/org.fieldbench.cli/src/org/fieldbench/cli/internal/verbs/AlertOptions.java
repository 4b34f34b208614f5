/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which field alert, on which phone, with which firmware bundle. */
final class AlertOptions {

	@Option(names = "--alert", required = true, paramLabel = "NUMBER", description = "Number of the field alert, e.g. 212.")
	private String alert;

	@Parameters(paramLabel = "FIRMWARE", description = "The vendor's archive or image, or a folder.")
	private Path file;

	@Option(names = "--model", required = true, paramLabel = "MODEL", description = "Phone model, e.g. IP710.")
	private String model;

	/** @return number of the field alert */
	String alert() {
		return alert;
	}

	/** @return the firmware bundle */
	Path file() {
		return file;
	}

	/** @return any name of the phone model */
	String model() {
		return model;
	}
}
