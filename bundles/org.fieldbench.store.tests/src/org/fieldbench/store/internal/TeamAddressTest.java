/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamAddressTest {

	@ParameterizedTest
	@CsvSource({ "postgresql://ann@db.example/support, postgresql://ann@db.example/support",
			"jdbc:postgresql://db.example:5433/support?user=ann, postgresql://ann@db.example:5433/support",
			"postgres://10.0.0.1:5432/support?sslmode=require&currentSchema=desk, postgresql://10.0.0.1/support?currentSchema=desk&sslmode=require" })
	void readsWhatPeopleWrite(String text, String shown) throws StoreException {
		assertEquals(shown, TeamAddress.parse(text).toString());
		assertEquals(TeamAddress.parse(text), TeamAddress.parse(shown));
	}

	@Test
	void theSchemaIsOursUnlessAnotherIsGiven() throws StoreException {
		assertEquals("fieldbench", TeamAddress.parse("postgresql://h/d").schema());
		assertEquals(Optional.empty(), TeamAddress.parse("postgresql://h/d").user());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "support", "mysql://h/d", "postgresql://h", "postgresql://h/", "postgresql:///d", "postgresql://h/d?x=1",
			"postgresql://h/d?sslmode=perhaps", "postgresql://h/d?currentSchema=a;b", "postgresql://h o/d" })
	void refusesWhatIsNone(String text) {
		assertThrows(StoreException.class, () -> TeamAddress.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://ann:hunter2@h/d", "postgresql://ann%3Ahunter2@h/d", "jdbc:postgresql://h/d?user=ann&password=hunter2",
			"postgresql://ann:hunter2@h o/d", "hunter2://h" })
	void neverRepeatsAPassword(String text) {
		var problem = assertThrows(StoreException.class, () -> TeamAddress.parse(text));
		StringWriter all = new StringWriter();
		problem.printStackTrace(new PrintWriter(all));
		assertFalse(all.toString().contains("hunter2"), all.toString());
	}

	@Test
	void aSecretDoesNotShowItself() {
		try (Secret secret = Secret.of("hunter2")) {
			assertFalse(secret.toString().contains("hunter2"));
			assertEquals("hunter2", secret.copy().reveal());
			secret.close();
			assertTrue(secret.reveal().chars().allMatch(sign -> sign == 0));
		}
	}
}
