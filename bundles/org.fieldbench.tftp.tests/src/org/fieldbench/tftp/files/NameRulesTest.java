/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

	@ParameterizedTest
	@CsvSource({ "SEP{mac}.cnf.xml -> XMLDefault.cnf.xml,SEP001122AABBCC.cnf.xml,XMLDefault.cnf.xml",
			"SEP{mac}.cnf.xml -> XMLDefault.cnf.xml,/sep001122aabbcc.CNF.XML,XMLDefault.cnf.xml",
			"*/firmware.bin -> boot.bin,IP710/firmware.bin,boot.bin", "*/firmware.bin -> boot.bin,\\ip710\\FIRMWARE.BIN,boot.bin",
			"**/firmware.bin -> boot.bin,a/b/firmware.bin,boot.bin", "old/* -> new/*,old/App 1.bin,new/App 1.bin",
			"*-*.bin -> *.*,a-b-c.bin,a-b.c", "** -> all/**,a/b,all/a/b", "{mac}.cfg -> cfg/{mac}.cfg,0011-22aa-bbcc.cfg,cfg/0011-22aa-bbcc.cfg",
			"{mac}.cfg -> {mac:plain}.cfg,00:11:22:aa:BB:cc.cfg,001122aaBBcc.cfg",
			"{mac}.cfg -> {mac:plain}.cfg,0011.22aa.bbcc.cfg,001122aabbcc.cfg", "{mac} -> {mac:-},001122AABBCC,00-11-22-AA-BB-CC",
			"{MAC} -> {Mac:.},00-11-22-aa-bb-cc,00.11.22.aa.bb.cc", "{mac} -> {mac::},001122aabbcc,00:11:22:aa:bb:cc",
			"01-{mac} -> x,01-00-11-22-aa-bb-cc,x", "OS79XX.TXT -> load.txt,'OS79XX.TXT ',load.txt",
			"/a\\b.bin -> \\x\\y,a/b.bin,x/y" })
	void renames(String rule, String requested, String name) {
		assertEquals(Optional.of(name), NameRule.parse(rule).apply(requested));
	}

	@ParameterizedTest
	@CsvSource({ "SEP{mac}.cnf.xml -> X,SEP001122AABBC.cnf.xml", "SEP{mac}.cnf.xml -> X,SEP001122AABBCCD.cnf.xml",
			"SEP{mac}.cnf.xml -> X,SEP001122AABBCG.cnf.xml", "{mac} -> X,00:11:22-aa:bb:cc", "{mac} -> X,0:11:22:aa:bb:cc",
			"*/firmware.bin -> X,firmware.bin", "*/firmware.bin -> X,a/b/firmware.bin", "a.bin -> X,aXbin", "a.bin -> X,b/a.bin",
			"a -> X,''" })
	void leavesOthersAlone(String rule, String requested) {
		assertEquals(Optional.empty(), NameRule.parse(rule).apply(requested));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a.bin|write PATTERN -> NAME", "a -> b -> c|write PATTERN -> NAME", "-> b|write PATTERN -> NAME",
			"a ->|write PATTERN -> NAME", "a{ -> b|a brace has no partner", "a -> b}|a brace has no partner",
			"{ip} -> b|{ip} is not known; there are {mac}", "{mac:/} -> b|{mac:/} is not known", "*** -> b|** for any over several folders",
			"a -> {mac}|the new name has {mac}, the pattern does not", "{mac}{mac} -> b|only once",
			"{mac:plain} -> b|in the pattern write {mac} alone", "*.bin -> */*|the new name has more * than the pattern",
			"a -> ../b|may not have \"..\"", "a -> b\\..\\c|may not have \"..\"" })
	void saysWhatIsWrongWithARule(String rule, String why) {
		String message = assertThrows(IllegalArgumentException.class, () -> NameRule.parse(rule)).getMessage();
		assertTrue(message.startsWith("The rule \"" + rule.strip() + "\" is not understood: "), message);
		assertTrue(message.contains(why), message);
		assertTrue(message.endsWith("."), message);
	}

	@Test
	void theFirstRuleThatFitsDecidesAndIsAppliedOnce() {
		NameRules rules = NameRules.parse("""
				# the two that swap
				a -> b

				b -> a
				* -> last
				c -> never
				""");
		assertEquals(List.of("b", "a", "last"), List.of("a", "b", "c").stream().map(name -> rules.apply(name).orElseThrow()).toList());
		assertEquals("a -> b\nb -> a\n* -> last\nc -> never", rules.toString());
		assertEquals(rules.toString(), NameRules.parse(rules.toString()).toString());
		assertEquals(Optional.empty(), NameRules.NONE.apply("a"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 100_000 })
	void aNameMadeToTakeForEverDoesNot(int length) {
		NameRule rule = NameRule.parse("**a**a**a**a**a**a**a**a**a**b -> c");
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), rule.apply("a".repeat(length))));
	}
}
