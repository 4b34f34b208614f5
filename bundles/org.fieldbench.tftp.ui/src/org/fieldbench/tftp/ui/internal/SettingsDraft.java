/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The server's settings while they are typed: texts, and what is wrong with them. Knows no widgets. */
public final class SettingsDraft {

	private final Map<SettingsField, String> texts = new EnumMap<>(SettingsField.class);

	/** @return the settings that suit most */
	public static SettingsDraft standard() {
		return new SettingsDraft();
	}

	public SettingsDraft copy() {
		SettingsDraft copy = new SettingsDraft();
		copy.texts.putAll(texts);
		return copy;
	}

	public String get(SettingsField field) {
		return texts.getOrDefault(field, field.standard());
	}

	public boolean isOn(SettingsField field) {
		return Boolean.parseBoolean(get(field));
	}

	public Listening listening() {
		return Listening.valueOf(get(SettingsField.LISTENING));
	}

	public void set(SettingsField field, String text) {
		texts.put(field, text);
	}

	/** Goes back to the settings that suit most. */
	public void reset() {
		texts.clear();
	}

	/** @return whether a field matters, with the other choices as they are */
	public boolean matters(SettingsField field) {
		return switch (field) {
		case SECOND_PORT -> listening() == Listening.BOTH;
		case PORT_RANGE -> listening() != Listening.SINGLE_PORT;
		case UPLOAD_FOLDER, REPLACE, LARGEST_UPLOAD -> isOn(SettingsField.UPLOADS);
		default -> true;
		};
	}

	/**
	 * @param port where the server listens first
	 * @return what is wrong and what to do, for the first field that is; empty when all is well
	 */
	public Optional<String> problem(int port) {
		for (SettingsField field : SettingsField.values()) {
			Optional<String> problem = matters(field) ? problem(field) : Optional.empty();
			if (problem.isPresent()) {
				return problem;
			}
		}
		return together(port);
	}

	/** @return what is wrong with the text of this field alone */
	public Optional<String> problem(SettingsField field) {
		try {
			field.check(get(field));
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private Optional<String> together(int port) {
		if (listening() == Listening.BOTH && FieldChecks.number(get(SettingsField.SECOND_PORT)) == port) {
			return Optional.of("The second port must differ from port " + port + ", on which the server listens already.");
		}
		if (isOn(SettingsField.UPLOADS) && get(SettingsField.UPLOAD_FOLDER).isBlank()) {
			return Optional.of("Choose the folder that uploads are put into, or switch uploads off.");
		}
		return Optional.empty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SettingsDraft draft && all().equals(draft.all());
	}

	@Override
	public int hashCode() {
		return all().hashCode();
	}

	private Map<SettingsField, String> all() {
		Map<SettingsField, String> all = new EnumMap<>(SettingsField.class);
		for (SettingsField field : SettingsField.values()) {
			all.put(field, get(field));
		}
		return all;
	}
}
