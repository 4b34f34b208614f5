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
import java.util.stream.Stream;

import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two workbenches, each a process with a data folder of its own, on one PostgreSQL. */
@ExtendWith(PostgresExtension.class)
class TeamTest {

	private static final String PASSWORD = "FIELDBENCH_TEAM_PASSWORD";

	@TempDir
	private Path folder;

	@Test
	void exchangeArticlesAndNeverWriteThePasswordDown(PostgresServer server) throws Exception {
		String address = server.address(PostgresExtension.freshSchema());
		Product ann = new Product(folder.resolve("ann")).with(PASSWORD, PostgresServer.PASSWORD);
		Product bob = new Product(folder.resolve("bob")).with(PASSWORD, PostgresServer.PASSWORD);
		for (Product each : new Product[] { ann, bob }) {
			assertTrue(each.run("team", "connect", address).expect(0).out().startsWith("Team: up to date."));
		}
		ann.run("kb", "new", "1000", "--title", "Which adapter", "--author", "Ann").expect(0);
		ann.run("team", "share", "1000").expect(0);
		ann.run("kb", "comment", "212", "Mind the plug.", "--author", "Ann").expect(0);
		together(ann, bob);
		bob.run("team", "sync").expect(0);
		assertTrue(bob.run("kb", "show", "1000").expect(0).out().contains("Which adapter"));
		assertTrue(bob.run("kb", "comments", "212").expect(0).out().contains("Mind the plug."));
		ann.run("kb", "edit", "1000", "--tags", "power", "--author", "Ann").expect(0);
		bob.run("kb", "edit", "1000", "--title", "Which power adapter", "--author", "Bob").expect(0);
		together(ann, bob);
		together(ann, bob);
		ann.run("team", "sync").expect(0);
		bob.run("team", "sync").expect(0);
		String one = ann.run("kb", "show", "1000").expect(0).out();
		assertTrue(one.contains("Which power adapter") && one.contains("power\n"), one);
		assertEquals(text(one), text(bob.run("kb", "show", "1000").expect(0).out()));
		assertNoFileHolds(PostgresServer.PASSWORD);
	}

	/** Two processes that carry over at the same moment. */
	private static void together(Product one, Product other) throws IOException, InterruptedException {
		Process first = one.start(Product.script(), "team", "sync");
		Process second = other.start(Product.script(), "team", "sync");
		one.finish(first).expect(0);
		other.finish(second).expect(0);
	}

	/** Numbers of revisions are each laptop's own. */
	private static String text(String shown) {
		return shown.lines().filter(line -> !line.startsWith("Revision ")).toList().toString();
	}

	private void assertNoFileHolds(String secret) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret), file.toString());
			}
		}
	}

	@Test
	void sayWhatIsWrongAndFail(PostgresServer server) throws Exception {
		String address = server.address(PostgresExtension.freshSchema());
		Product eve = new Product(folder.resolve("eve"));
		assertTrue(eve.run("team", "connect", address).expect(2).err().contains("A password is needed"));
		Product.Run refused = eve.with(PASSWORD, "hunter2").run("team", "connect", address, "--json").expect(1);
		assertTrue(refused.out().contains("refused the user"), refused.out());
		assertFalse((refused.out() + refused.err()).contains("hunter2"));
		eve.run("team", "sync").expect(1);
		eve.run("team", "status").expect(0);
	}
}
