/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneRecord;
import org.fieldbench.store.SightingRecord;

/** Makes of what is kept what is known: with the model, the meaning of the boot code, and when the phone was seen. */
final class PhoneReader {

	private final Map<String, Optional<PhoneModel>> models = new HashMap<>();
	private final Map<String, Optional<VersionBand>> bands = new HashMap<>();
	private final Map<String, Instant> seen = new HashMap<>();
	private final Catalogs catalogs;

	PhoneReader(Catalogs catalogs, List<SightingRecord> sightings) {
		this.catalogs = catalogs;
		for (SightingRecord sighting : sightings) {
			seen.put(sighting.address(), sighting.last());
			sighting.mac().ifPresent(mac -> seen.merge(mac, sighting.last(), PhoneReader::later));
		}
	}

	KnownPhone read(PhoneRecord record) {
		Map<PhoneField, String> values = Columns.values(record.values());
		Optional<PhoneModel> model = models.computeIfAbsent(values.getOrDefault(PhoneField.MODEL, ""),
				name -> name.isEmpty() ? Optional.empty() : catalogs.model(name));
		return new KnownPhone(record.id(), record.revision(), values,
				Optional.ofNullable(record.values().get(PhoneColumn.TRASHED)).map(Instant::parse), model,
				model.flatMap(known -> band(known, values.get(PhoneField.BOOT_CODE))), lastSeen(values));
	}

	private Optional<VersionBand> band(PhoneModel model, String version) {
		if (version == null) {
			return Optional.empty();
		}
		return bands.computeIfAbsent(model.getId() + " " + version, key -> {
			try {
				return VersionDecoder.band(model, version);
			} catch (VersionException e) {
				// Kept before the catalog knew the model: its meaning is not known.
				return Optional.empty();
			}
		});
	}

	private Optional<Instant> lastSeen(Map<PhoneField, String> values) {
		Stream<Instant> sightings = Stream.of(PhoneField.MAC, PhoneField.ADDRESS).map(values::get).map(seen::get);
		Stream<Instant> readings = Stream.of(PhoneField.BOOT_CODE_READ, PhoneField.FIRMWARE_READ).map(values::get)
				.filter(date -> date != null).map(date -> LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
		return Stream.concat(sightings, readings).filter(time -> time != null).reduce(PhoneReader::later);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}
}
