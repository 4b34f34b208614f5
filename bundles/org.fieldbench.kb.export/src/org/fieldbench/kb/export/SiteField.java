/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.util.Optional;
import java.util.stream.Stream;

/** What a checklist always asks of the site. */
public enum SiteField {

	SITE("site", "Site"), TECHNICIAN("technician", "Technician"), TFTP("tftp", "TFTP server address"), VLAN("vlan", "VLAN"),
	PHONES("phones", "Phones (addresses or MACs)");

	private final String key;
	private final String label;

	SiteField(String key, String label) {
		this.key = key;
		this.label = label;
	}

	/** @return its name in files, on the command line, and in braces in an article */
	public String key() {
		return key;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	/** @return the field of that key */
	public static Optional<SiteField> ofKey(String key) {
		return Stream.of(values()).filter(field -> field.key.equalsIgnoreCase(key)).findFirst();
	}
}
