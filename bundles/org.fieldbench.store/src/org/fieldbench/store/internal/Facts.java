/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.lang.reflect.Type;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

/** An event's facts as JSON, in their order. */
final class Facts {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final Type TYPE = new TypeToken<LinkedHashMap<String, String>>() {
	}.getType();

	private Facts() {
	}

	static String toJson(Map<String, String> facts) {
		return GSON.toJson(facts, TYPE);
	}

	static Map<String, String> fromJson(String json) throws SQLException {
		try {
			return Collections.unmodifiableMap(GSON.<Map<String, String>>fromJson(json, TYPE));
		} catch (JsonParseException e) {
			throw new SQLException("the facts of an event are no JSON object", e);
		}
	}
}
