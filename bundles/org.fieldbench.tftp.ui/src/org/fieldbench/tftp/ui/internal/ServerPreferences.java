/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fieldbench.tftp.ServerSettings;
import org.osgi.service.prefs.BackingStoreException;

/** Where the server listened last time, and its settings. A value that is broken is said in the log and left out. */
public final class ServerPreferences {

	private static final String ADDRESS = "address";
	private static final String PORT = "port";
	private static final String FOLDER = "folder";
	private static final String SETTING = "setting.";

	private final IEclipsePreferences node;

	public ServerPreferences() {
		this(InstanceScope.INSTANCE.getNode("org.fieldbench.tftp.ui"));
	}

	/** @param node where they are kept */
	public ServerPreferences(IEclipsePreferences node) {
		this.node = node;
	}

	/** @return the key of an {@link AddressChoice}; empty before the first time */
	String address() {
		return node.get(ADDRESS, "");
	}

	int port() {
		return node.getInt(PORT, ServerSettings.STANDARD_PORT);
	}

	void remember(String address, int port) {
		node.put(ADDRESS, address);
		node.putInt(PORT, port);
		flush();
	}

	/** @return the folder that was served last; empty before the first time */
	String folder() {
		return node.get(FOLDER, "");
	}

	void rememberFolder(String folder) {
		node.put(FOLDER, folder);
		flush();
	}

	/** @return the settings as they were kept; never broken */
	public SettingsDraft settings() {
		SettingsDraft draft = SettingsDraft.standard();
		for (SettingsField field : SettingsField.values()) {
			read(field, draft);
		}
		draft.problem(port()).ifPresent(problem -> {
			warn("The settings of the TFTP server do not fit together and are not used: " + problem, null);
			draft.reset();
		});
		return draft;
	}

	private void read(SettingsField field, SettingsDraft draft) {
		draft.set(field, node.get(SETTING + field.name(), field.standard()));
		draft.problem(field).ifPresent(problem -> {
			warn("A setting of the TFTP server is broken and not used: " + problem, null);
			draft.set(field, field.standard());
		});
	}

	/** Keeps settings; those that are the standard are not written, so that they follow a better standard. */
	public void remember(SettingsDraft draft) {
		for (SettingsField field : SettingsField.values()) {
			if (draft.get(field).equals(field.standard())) {
				node.remove(SETTING + field.name());
			} else {
				node.put(SETTING + field.name(), draft.get(field));
			}
		}
		flush();
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			warn("The server's address, port and settings cannot be remembered.", e);
		}
	}

	private static void warn(String sentence, Exception cause) {
		ILog.of(ServerPreferences.class).warn(sentence, cause);
	}
}
