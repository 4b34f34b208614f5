/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.Map;

import com.google.gson.GsonBuilder;

/** An error for a program that reads JSON. */
final class JsonError {

	private JsonError() {
	}

	static String of(String message) {
		return new GsonBuilder().disableHtmlEscaping().create().toJson(Map.of("error", message));
	}
}
