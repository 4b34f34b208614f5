/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of phone models that are known, as the catalogs have them.
 *
 * @param ids ids by name; a name counts without regard to case, blanks and hyphens
 */
public record ModelNames(Map<String, String> ids) {

	/** No model is known; only the look of a name tells one. */
	public static final ModelNames NONE = new ModelNames(Map.of());

	public ModelNames {
		ids = new LinkedHashMap<>(ids);
		ids.remove(null);
	}
}
