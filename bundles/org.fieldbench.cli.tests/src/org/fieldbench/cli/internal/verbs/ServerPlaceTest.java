/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerPlaceTest {

	@ParameterizedTest
	@CsvSource({ "10.0.0.5,10.0.0.5,0", "10.0.0.5:6969,10.0.0.5,6969", "server,server,0", "server.example:69,server.example,69",
			"[::1]:69,::1,69", "[::1],::1,0", "::1,::1,0", "fe80::1%eth0,fe80::1%eth0,0", "[fe80::1%eth0]:70,fe80::1%eth0,70" })
	void isWhatPeopleWrite(String text, String host, int port) {
		ServerPlace place = ServerPlace.parse(text);
		assertEquals(host, place.host());
		assertEquals(port, place.port().orElse(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":69", "server:", "server:x", "server:0", "server:65536", "server:99999999999", "[::1", "[]:69", "a b",
			"tftp://server/file" })
	void isRefusedInASentence(String text) {
		String sentence = assertThrows(IllegalArgumentException.class, () -> ServerPlace.parse(text)).getMessage();
		assertEquals('.', sentence.charAt(sentence.length() - 1));
	}
}
