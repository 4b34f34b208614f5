/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.fieldbench.tftp.AccessRule;
import org.fieldbench.tftp.AccessRules;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.Subnet;

/** Subnets, access rules and port ranges, as written and as meant. */
class AccessProperties {

	@Property
	void anyTextIsASubnetOrASentence(@ForAll("scribbles") String text) {
		parsesOrSays(text, Subnet::parse);
	}

	@Property
	void anyTextIsARuleOrASentence(@ForAll("scribbles") String text) {
		parsesOrSays(text, AccessRule::parse);
		parsesOrSays("allow " + text, AccessRule::parse);
	}

	@Property
	void anyTextIsAPortRangeOrASentence(@ForAll("scribbles") String text) {
		parsesOrSays(text, PortRange::parse);
	}

	private static <T> void parsesOrSays(String text, Function<String, T> parse) {
		try {
			T value = parse.apply(text);
			assertEquals(value, parse.apply(value.toString()), "written and read again");
		} catch (IllegalArgumentException e) {
			assertFalse(e instanceof NumberFormatException, e.toString());
			assertTrue(e.getMessage().endsWith(".") && e.getMessage().length() > 20, e.getMessage());
		}
	}

	@Provide
	Arbitrary<String> scribbles() {
		return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), Arbitraries.strings().withChars("0123456789./:-abf all").ofMaxLength(24),
				Arbitraries.of("1.2.3.4/33", "1.2.3.4/", "/8", "::/129", "::1/128", "256.1.1.1", "fe80::1%lo", "1.2.3", "::ffff:1.2.3.4",
						"::ffff:1.2.3.4/120", "allow", "deny all read write", "50000-50999", "1-0", "0-1", "65535-65536", "٣-٤", "-", "1--2"));
	}

	@Property
	void aSubnetIsReadAsItWasWritten(@ForAll("subnets") Subnet subnet) {
		assertEquals(subnet, Subnet.parse(subnet.toString()));
	}

	@Property
	void aSubnetHasTheAddressesThatShareItsFirstBits(@ForAll("subnets") Subnet subnet, @ForAll("addresses") InetAddress other,
			@ForAll boolean near, @ForAll @IntRange(max = 127) int bit) throws UnknownHostException {
		InetAddress address = near ? flipped(subnet.address(), bit) : other;
		assertEquals(shareFirstBits(subnet, address), subnet.contains(address), subnet + " " + address);
	}

	/** The subnet's own address but for one bit. */
	private static InetAddress flipped(InetAddress address, int bit) throws UnknownHostException {
		byte[] bytes = address.getAddress();
		int which = bit % (bytes.length * 8);
		bytes[which / 8] ^= (byte) (0x80 >> which % 8);
		return InetAddress.getByAddress(bytes);
	}

	private static boolean shareFirstBits(Subnet subnet, InetAddress address) {
		byte[] mine = subnet.address().getAddress();
		byte[] its = address.getAddress();
		int rest = mine.length * 8 - subnet.prefixLength();
		return mine.length == its.length && new BigInteger(1, mine).shiftRight(rest).equals(new BigInteger(1, its).shiftRight(rest));
	}

	@Property
	void theFirstRuleThatFitsDecides(@ForAll("rules") List<AccessRule> rules, @ForAll("addresses") InetAddress client, @ForAll Operation what) {
		boolean due = rules.stream().filter(rule -> rule.operations().contains(what) && rule.clients().contains(client)).findFirst()
				.map(AccessRule::allow)
				.orElse(rules.stream().noneMatch(rule -> rule.allow() && rule.operations().contains(what)));
		assertEquals(due, new AccessRules(rules).allow(client, what));
	}

	@Property
	void aRuleIsReadAsItWasWritten(@ForAll("rules") List<AccessRule> rules) {
		assertEquals(rules, rules.stream().map(rule -> AccessRule.parse(rule.toString())).toList());
	}

	@Property
	void aPortRangeIsReadAsItWasWritten(@ForAll @IntRange(min = 1, max = 65535) int one, @ForAll @IntRange(min = 1, max = 65535) int other) {
		PortRange range = new PortRange(Math.min(one, other), Math.max(one, other));
		assertEquals(range, PortRange.parse(range.toString()));
		assertEquals(Math.abs(one - other) + 1, range.size());
	}

	@Provide
	Arbitrary<InetAddress> addresses() {
		Arbitrary<byte[]> four = Arbitraries.bytes().array(byte[].class).ofSize(4);
		Arbitrary<byte[]> sixteen = Arbitraries.bytes().array(byte[].class).ofSize(16);
		return Arbitraries.oneOf(four, sixteen).map(bytes -> {
			try {
				return InetAddress.getByAddress(bytes);
			} catch (UnknownHostException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Provide
	Arbitrary<Subnet> subnets() {
		return addresses().flatMap(address -> Arbitraries.integers().between(0, address.getAddress().length * 8)
				.map(bits -> new Subnet(address, bits)));
	}

	@Provide
	Arbitrary<List<AccessRule>> rules() {
		Arbitrary<Set<Operation>> operations = Arbitraries.of(EnumSet.allOf(Operation.class), Set.of(Operation.READ), Set.of(Operation.WRITE));
		Arbitrary<Subnet> clients = Arbitraries.oneOf(subnets(), Arbitraries.of(Subnet.ALL, Subnet.parse("0.0.0.0/1"), Subnet.parse("::/1")));
		return Combinators.combine(Arbitraries.of(true, false), clients, operations).as(AccessRule::new).list().ofMaxSize(5);
	}
}
