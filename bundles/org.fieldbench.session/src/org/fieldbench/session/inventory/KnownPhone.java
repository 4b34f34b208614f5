/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;

/**
 * A phone that the desk knows, as it is now.
 *
 * @param id unique in the inventory
 * @param revision changes with each change of the phone
 * @param values what is known; a field without a value is absent
 * @param trashed when it was moved to the trash; empty for one that is not there
 * @param model what the catalogs know of its model; empty for a model that they do not know
 * @param band what its boot code means; empty when that is not known
 * @param lastSeen when it last asked the TFTP server, or a version was read; empty for never
 */
public record KnownPhone(long id, long revision, Map<PhoneField, String> values, Optional<Instant> trashed, Optional<PhoneModel> model,
		Optional<VersionBand> band, Optional<Instant> lastSeen) {

	public KnownPhone {
		values = Map.copyOf(values);
	}

	/** @return the value; empty when there is none */
	public String value(PhoneField field) {
		return values.getOrDefault(field, "");
	}

	/** @return its MAC, or its address when no MAC is known */
	public String identity() {
		return values.getOrDefault(PhoneField.MAC, value(PhoneField.ADDRESS));
	}

	/** @return identity and label, for people */
	public String name() {
		return value(PhoneField.LABEL).isEmpty() ? identity() : identity() + " (" + value(PhoneField.LABEL) + ")";
	}

	public boolean isTrashed() {
		return trashed.isPresent();
	}
}
