/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

	private static AccessRules rules(String... texts) {
		return new AccessRules(Arrays.stream(texts).map(AccessRule::parse).toList());
	}

	private static boolean reads(AccessRules rules, String client) throws Exception {
		return rules.allow(InetAddress.getByName(client), Operation.READ);
	}

	@Test
	void theFirstRuleThatFitsDecides() throws Exception {
		AccessRules rules = rules("deny 10.0.0.5", "allow 10.0.0.0/8 read", "deny all");
		assertFalse(reads(rules, "10.0.0.5"));
		assertTrue(reads(rules, "10.0.0.6"));
		assertFalse(reads(rules, "11.0.0.1"));
		assertFalse(rules.allow(InetAddress.getByName("10.0.0.6"), Operation.WRITE));
	}

	@Test
	void whoIsAllowedLeavesTheOthersOutForThatOperationOnly() throws Exception {
		AccessRules rules = rules("allow 192.168.1.0/24 write");
		assertTrue(reads(rules, "10.0.0.1"));
		assertFalse(rules.allow(InetAddress.getByName("10.0.0.1"), Operation.WRITE));
		assertTrue(rules.allow(InetAddress.getByName("192.168.1.77"), Operation.WRITE));
	}

	@ParameterizedTest
	@CsvSource({ "10.0.0.0/8,10.255.0.1,true", "10.0.0.0/8,11.0.0.1,false", "192.168.1.128/25,192.168.1.127,false",
			"192.168.1.128/25,192.168.1.129,true", "0.0.0.0/0,1.2.3.4,true", "0.0.0.0/0,::1,false", "fd00::/8,fdab::1,true",
			"fd00::/8,fe80::1,false", "::1,::1,true", "all,::1,true", "10.0.0.5,10.0.0.5,true", "10.0.0.5/32,10.0.0.4,false" })
	void aSubnetContainsWhatSharesItsFirstBits(String subnet, String address, boolean contained) throws Exception {
		assertEquals(contained, Subnet.parse(subnet).contains(InetAddress.getByName(address)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "allow", "permit 10.0.0.0/8", "allow example.org", "allow 10.0.0.0/33", "allow 10.0.0.0/x", "allow 10.0.0",
			"allow 10.0.0.256", "allow 10.0.0.0/8 delete", "allow 10.0.0.0/8 read write", "allow ::1/129", "allow 10.0.0.0/-1" })
	void aBadRuleIsExplained(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> AccessRule.parse(text)).getMessage();
		assertTrue(message.length() > 20 && message.endsWith("."), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "allow 10.0.0.0/8 read", "deny all", "deny 10.0.0.5 write", "allow fd00:0:0:0:0:0:0:0/8" })
	void aRuleIsWrittenAsItIsRead(String text) {
		assertEquals(text, AccessRule.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "0-5", "5-4", "1-65536", "a-b", "1-2-3", "-", "100000-100001" })
	void aBadRangeOfPortsIsExplained(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> PortRange.parse(text)).getMessage();
		assertTrue(message.length() > 20 && message.endsWith("."), message);
	}

	@Test
	void aRangeOfPortsIsWrittenAsItIsRead() {
		assertEquals("50000-50999", PortRange.parse(" 50000 - 50999 ").toString());
		assertEquals(1000, PortRange.parse("50000-50999").size());
	}
}
