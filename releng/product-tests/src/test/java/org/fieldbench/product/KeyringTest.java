/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The password of a team's database, in a real keyring of the desktop: a session of its own, in a folder of its own. */
@ExtendWith(PostgresExtension.class)
class KeyringTest {

	/** Opens the keyring as the login does, then runs a verb; two sessions on the same files are one computer that was restarted. */
	private static final String UNLOCKED = "printf 'of the login' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; \"$@\"";
	/** The bus would start a keyring that nobody unlocked. */
	private static final String LOCKED = "\"$@\"";

	@TempDir
	private Path folder;
	private Product product;
	private String address;

	@BeforeEach
	void needAKeyring(PostgresServer server) throws IOException {
		Assumptions.assumeTrue(Stream.of("dbus-run-session", "gnome-keyring-daemon").allMatch(KeyringTest::isOnPath),
				"Skipped: there is no keyring that a test can start. On Debian: apt-get install gnome-keyring dbus");
		Path home = Files.createDirectories(folder.resolve("home"));
		Path runtime = Files.createDirectory(folder.resolve("run"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		product = new Product(folder.resolve("data")).with("HOME", home.toString()).with("XDG_DATA_HOME", home.resolve("share").toString())
				.with("XDG_CACHE_HOME", home.resolve("cache").toString()).with("XDG_RUNTIME_DIR", runtime.toString());
		address = server.address(PostgresExtension.freshSchema());
	}

	private static boolean isOnPath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
	}

	private Product.Run inSession(String script, String... arguments) throws Exception {
		return product.runBy(List.of("dbus-run-session", "--", "sh", "-c", script, "session", Product.script().toString()), arguments);
	}

	@Test
	void aPasswordSurvivesARestartInTheKeyringAndIsInNoFile() throws Exception {
		product.with("FIELDBENCH_TEAM_PASSWORD", PostgresServer.PASSWORD);
		Product.Run connected = inSession(UNLOCKED, "team", "connect", address).expect(0);
		assertFalse((connected.out() + connected.err()).contains("is not kept"), connected.err());
		product.with("FIELDBENCH_TEAM_PASSWORD", "");
		assertTrue(inSession(UNLOCKED, "team", "sync").expect(0).out().startsWith("Team: up to date."));
		assertNoFileHoldsIt();

		Product.Run locked = inSession(LOCKED, "team", "sync").expect(1);
		assertTrue(locked.out().startsWith("Team: password needed."), locked.out());
		assertTrue(locked.err().contains("A password is kept, but the keyring of this computer does not open it now. Unlock the keyring,"), locked.err());
		assertFalse(locked.err().contains("No password is kept"), locked.err());
		assertTrue(inSession(UNLOCKED, "team", "sync").expect(0).out().startsWith("Team: up to date."), "It is still there.");

		inSession(UNLOCKED, "team", "disconnect").expect(0);
		assertFalse(Files.exists(folder.resolve("data/team/secrets")), "Whoever leaves takes the password along.");
	}

	@Test
	void withoutAKeyringNothingIsKeptAndTheUserIsAsked() throws Exception {
		product.with("FIELDBENCH_TEAM_PASSWORD", PostgresServer.PASSWORD).with("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("no-bus"));
		Product.Run connected = product.run("team", "connect", address).expect(0);
		assertTrue(connected.err().contains("This computer has no keyring that Fieldbench can use, so the password is not kept."), connected.err());
		product.with("FIELDBENCH_TEAM_PASSWORD", "");
		Product.Run asked = product.run("team", "sync").expect(1);
		assertTrue(asked.out().startsWith("Team: password needed."), asked.out());
		assertTrue(asked.err().contains("No password is kept. Give it with"), asked.err());
		assertEquals(List.of("connection.properties"), names(folder.resolve("data/team")));
		assertNoFileHoldsIt();
	}

	private static List<String> names(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** The keyring's own file is sealed, too. */
	private void assertNoFileHoldsIt() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PostgresServer.PASSWORD), file.toString());
			}
		}
	}
}
