/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fieldbench.tftp.Limits;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.ui.internal.RunningText;
import org.fieldbench.tftp.ui.internal.ServerPreferences;
import org.fieldbench.tftp.ui.internal.SettingsBuild;
import org.fieldbench.tftp.ui.internal.SettingsDraft;
import org.fieldbench.tftp.ui.internal.SettingsEffect;
import org.fieldbench.tftp.ui.internal.SettingsField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.prefs.BackingStoreException;

class ServerSettingsTest {

	private static final InetSocketAddress BIND = new InetSocketAddress(InetAddress.getLoopbackAddress(), 69);

	private final SettingsDraft draft = SettingsDraft.standard();

	@TempDir
	private Path folder;

	@Test
	void standardSettingsAreReadOnlyAndOpenToAll() throws IOException {
		ServerSettings expected = ServerSettings.at(BIND);
		assertEquals(Optional.empty(), draft.problem(69));
		assertEquals(expected, new SettingsBuild(draft).settings(BIND));
		assertEquals("Running on 127.0.0.1, port 69", RunningText.of(List.of(BIND), expected));
	}

	@Test
	void listensTwiceForPhonesBehindNat() throws IOException {
		draft.set(SettingsField.LISTENING, "BOTH");
		draft.set(SettingsField.SECOND_PORT, "6970");
		draft.set(SettingsField.PORT_RANGE, "50000-50999");
		ServerSettings settings = new SettingsBuild(draft).settings(BIND);
		assertEquals("50000-50999", settings.listeners().get(0).ports().orElseThrow().toString());
		assertTrue(settings.listeners().get(1).singlePort());
		List<InetSocketAddress> addresses = settings.listeners().stream().map(point -> point.bind()).toList();
		assertEquals("Running on 127.0.0.1, port 69 and port 6970 (answers from it)", RunningText.of(addresses, settings));
	}

	@Test
	void takesLimitsRulesAndTimes() throws IOException {
		draft.set(SettingsField.TRANSFERS, " 10 ");
		draft.set(SettingsField.PER_CLIENT, "2");
		draft.set(SettingsField.RATE, "64k");
		draft.set(SettingsField.ACCESS, "# the lab only\nallow 127.0.0.0/8 read\n\n");
		draft.set(SettingsField.ROLL_OVER, "NEVER");
		draft.set(SettingsField.REPEAT_MILLIS, "250");
		ServerSettings settings = new SettingsBuild(draft).settings(BIND);
		assertEquals(new Limits(10, 2, 65_536), settings.limits());
		assertTrue(settings.access().allow(BIND.getAddress(), Operation.READ));
		assertFalse(settings.access().allow(InetAddress.getByAddress(new byte[] { (byte) 192, 0, 2, 1 }), Operation.READ));
		assertEquals(RollOver.NEVER, settings.rollOver());
		assertEquals(Duration.ofMillis(250), settings.repetition().first());
	}

	@Test
	void uploadsGoIntoTheFolderOnly() throws IOException {
		draft.set(SettingsField.UPLOADS, "true");
		assertTrue(draft.problem(69).orElseThrow().contains("Choose the folder"));
		draft.set(SettingsField.UPLOAD_FOLDER, folder.toString());
		draft.set(SettingsField.LARGEST_UPLOAD, "1k");
		ServerSettings settings = new SettingsBuild(draft).settings(BIND);
		assertThrows(UploadException.class, () -> settings.uploads().begin("log.txt", OptionalLong.of(2000)));
		draft.set(SettingsField.UPLOAD_FOLDER, folder.resolve("gone").toString());
		assertThrows(IOException.class, () -> new SettingsBuild(draft).settings(BIND));
	}

	@ParameterizedTest
	@CsvSource({ "SECOND_PORT,69,must differ", "SECOND_PORT,tftp,whole number", "PORT_RANGE,9-1,no range of ports", "TRANSFERS,0,from 1 to",
			"RATE,fast,no number of bytes", "ACCESS,permit all,no access rule", "REPEAT_MILLIS,1,from 10", "ROLL_OVER,TWO,none of the choices" })
	void saysWhatIsWrong(SettingsField field, String text, String said) {
		draft.set(SettingsField.LISTENING, "BOTH");
		draft.set(field, text);
		assertTrue(draft.problem(69).orElseThrow().contains(said), draft.problem(69)::toString);
	}

	@Test
	void overlooksWhatDoesNotMatter() {
		draft.set(SettingsField.SECOND_PORT, "tftp");
		draft.set(SettingsField.LARGEST_UPLOAD, "huge");
		assertEquals(Optional.empty(), draft.problem(69));
	}

	@Test
	void keepsSettingsAndLeavesOutWhatIsBroken() throws BackingStoreException {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.fieldbench.tests.settings");
		ServerPreferences preferences = new ServerPreferences(node);
		draft.set(SettingsField.RATE, "10M");
		draft.set(SettingsField.TRANSFERS, "7");
		preferences.remember(draft);
		assertEquals(draft, preferences.settings());
		for (String key : node.keys()) {
			node.put(key, key.endsWith("TRANSFERS") ? "many" : node.get(key, ""));
		}
		assertEquals("2000", preferences.settings().get(SettingsField.TRANSFERS));
		assertEquals("10M", preferences.settings().get(SettingsField.RATE));
		node.removeNode();
	}

	@Test
	void offersARestartOnlyWhileNoTransferRuns() {
		SettingsDraft other = draft.copy();
		assertEquals(SettingsEffect.NONE, SettingsEffect.of(draft, other, true, 0));
		other.set(SettingsField.RATE, "1M");
		assertEquals(SettingsEffect.AT_NEXT_START, SettingsEffect.of(draft, other, false, 0));
		assertEquals(SettingsEffect.AFTER_RESTART, SettingsEffect.of(draft, other, true, 0));
		assertEquals(SettingsEffect.AFTER_TRANSFERS, SettingsEffect.of(draft, other, true, 1));
	}
}
