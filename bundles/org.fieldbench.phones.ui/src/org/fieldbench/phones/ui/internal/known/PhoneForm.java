/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;

/** A phone that is added or edited: what was typed, what is wrong with it, what it comes to. Knows no widgets. */
final class PhoneForm {

	private static final Map<PhoneField, List<PhoneField>> WITH_VERSION = Map.of(PhoneField.BOOT_CODE,
			List.of(PhoneField.BOOT_CODE_READ, PhoneField.BOOT_CODE_HOW), PhoneField.FIRMWARE,
			List.of(PhoneField.FIRMWARE_READ, PhoneField.FIRMWARE_HOW));

	private final PhoneInventory inventory;
	private final Catalogs catalogs;
	private final Optional<KnownPhone> phone;
	private final Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
	private final Set<PhoneField> touched = EnumSet.noneOf(PhoneField.class);

	/** @param phone to edit; empty to add one */
	PhoneForm(PhoneInventory inventory, Catalogs catalogs, Optional<KnownPhone> phone) {
		this.inventory = inventory;
		this.catalogs = catalogs;
		this.phone = phone;
		phone.ifPresent(known -> values.putAll(known.values()));
	}

	boolean adds() {
		return phone.isEmpty();
	}

	String value(PhoneField field) {
		return values.getOrDefault(field, "");
	}

	/** @return the models that the catalogs know */
	String[] models() {
		return catalogs.models().stream().map(PhoneModel::getId).toArray(String[]::new);
	}

	/** Takes what the user typed. A version that is typed was read today, unless the user says otherwise. */
	void type(PhoneField field, String text) {
		if (text.equals(value(field))) {
			return;
		}
		values.put(field, text);
		touched.add(field);
		if (WITH_VERSION.containsKey(field)) {
			say(field, HowRead.TYPED);
		}
	}

	private void say(PhoneField version, HowRead how) {
		boolean gone = value(version).isBlank();
		fill(WITH_VERSION.get(version).get(0), gone ? "" : LocalDate.now().toString());
		fill(WITH_VERSION.get(version).get(1), gone ? "" : how.text());
	}

	private void fill(PhoneField field, String text) {
		if (!touched.contains(field) || text.isEmpty()) {
			values.put(field, text);
		}
	}

	/**
	 * Takes the boot code out of what the phone shows.
	 *
	 * @return what came of it, for the user
	 */
	String decode(String shown) {
		Optional<PhoneModel> model = catalogs.model(value(PhoneField.MODEL));
		if (model.isEmpty()) {
			return "Choose the model first: the rule by which the boot code is taken out depends on it.";
		}
		try {
			var decoded = VersionDecoder.decode(model.get(), shown);
			values.put(PhoneField.BOOT_CODE, decoded.version());
			touched.add(PhoneField.BOOT_CODE);
			touched.remove(PhoneField.BOOT_CODE_HOW);
			say(PhoneField.BOOT_CODE, HowRead.DECODED);
			return "Boot code " + decoded.version() + ", taken from " + decoded.marked() + ".";
		} catch (VersionException e) {
			return e.getMessage();
		}
	}

	/** @return what writing it would do */
	ChangePlan plan() throws InventoryException {
		Map<PhoneField, String> changed = new EnumMap<>(PhoneField.class);
		values.forEach((field, value) -> {
			if (!phone.map(known -> known.value(field)).orElse("").equals(value)) {
				changed.put(field, value);
			}
		});
		return phone.isEmpty() ? inventory.planAdd(changed) : inventory.planEdit(List.of(phone.get()), changed);
	}
}
