/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.util.EnumMap;
import java.util.Map;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.PhoneField;

import picocli.CommandLine.Option;

/** What is told of a phone. */
final class PhoneOptions {

	@Option(names = "--mac", paramLabel = "MAC", description = "Its MAC, in any usual spelling.")
	private String mac;
	@Option(names = "--address", paramLabel = "ADDRESS", description = "Its IP address or name; identifies it while no MAC is known.")
	private String address;
	@Option(names = "--label", paramLabel = "TEXT", description = "What people call it, e.g. its extension.")
	private String label;
	@Option(names = "--model", paramLabel = "MODEL", description = "Its model, e.g. IP710.")
	private String model;
	@Option(names = "--site", paramLabel = "TEXT", description = "Where it is.")
	private String site;
	@Option(names = "--boot-code", paramLabel = "VERSION", description = "Version of its boot code.")
	private String bootCode;
	@Option(names = "--version-info", paramLabel = "TEXT", description = { "What VERSION INFO shows: the boot code is taken out of it by the",
			"rule of the model." })
	private String versionInfo;
	@Option(names = "--firmware", paramLabel = "VERSION", description = "Version of its application firmware.")
	private String firmware;
	@Option(names = "--read", paramLabel = "DATE", description = "When the given versions were read; else today. E.g. 2026-11-27.")
	private String read;
	@Option(names = "--notes", paramLabel = "TEXT", description = "Anything else worth knowing.")
	private String notes;

	/**
	 * @param otherwise model to decode by when none is given; null for none
	 * @return what was given; an empty text clears
	 */
	Map<PhoneField, String> values(Catalogs catalogs, String otherwise) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		put(values, PhoneField.MAC, mac);
		put(values, PhoneField.ADDRESS, address);
		put(values, PhoneField.LABEL, label);
		put(values, PhoneField.MODEL, model);
		put(values, PhoneField.SITE, site);
		put(values, PhoneField.BOOT_CODE, bootCode);
		put(values, PhoneField.FIRMWARE, firmware);
		put(values, PhoneField.NOTES, notes);
		if (versionInfo != null) {
			decode(values, catalogs, model == null ? otherwise : model);
		}
		date(values, PhoneField.BOOT_CODE, PhoneField.BOOT_CODE_READ);
		date(values, PhoneField.FIRMWARE, PhoneField.FIRMWARE_READ);
		return values;
	}

	private void decode(Map<PhoneField, String> values, Catalogs catalogs, String by) {
		if (bootCode != null) {
			throw new VerbException(Verb.USAGE, "Give --boot-code or --version-info, not both.", null);
		}
		PhoneModel known = catalogs.model(by == null ? "" : by).orElseThrow(() -> new VerbException(Verb.USAGE,
				"Give --model with --version-info: the rule by which the boot code is taken out of it depends on the model.", null));
		try {
			values.put(PhoneField.BOOT_CODE, VersionDecoder.decode(known, versionInfo).version());
			values.put(PhoneField.BOOT_CODE_HOW, HowRead.DECODED.text());
		} catch (VersionException e) {
			throw new VerbException(Verb.FAILED, e.getMessage(), e);
		}
	}

	private void date(Map<PhoneField, String> values, PhoneField version, PhoneField date) {
		if (read != null && values.containsKey(version)) {
			values.put(date, read);
		}
	}

	private static void put(Map<PhoneField, String> values, PhoneField field, String value) {
		if (value != null) {
			values.put(field, value);
		}
	}
}
