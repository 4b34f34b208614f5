/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint, by a catalog in which one thing is wrong. */
class ConstraintsTest {

	private static Stream<Arguments> faults() {
		return Stream.of(texts(), models(), tftp(), schemes(), bands(), hops(), rules(), steps(), screens()).flatMap(List::stream);
	}

	private static List<Arguments> texts() {
		return List.of(error("models[M]/hazards[1]/text", "text is empty", model("<hazards text=' '/>")),
				error("models[M]/aliases", "One of the aliases is empty", model("<aliases></aliases>")),
				error("models[M]/id", "is taken by the first one", model("") + "<models id='M' name='N' source='s'/>"),
				error("schemes[M]/id", "is taken by models[M]", model("") + "<schemes id='M' name='n' source='s'/>"),
				error("models[a b]/id", "holds a blank", "<models id='a b' name='ab' source='s'/>"),
				warning("models[N]", "\"m\" finds M", model("") + "<models id='N' name='N' source='s'><aliases>m</aliases></models>"),
				warning("models[M]/source", "Nothing says where", "<models id='M' name='M'><hazards text='t'/></models>"),
				warning("models[M]/facts[1]/source", "Nothing says where", "<models id='M' name='M' inferred='true'><facts topic='t' text='t'/></models>"));
	}

	private static List<Arguments> models() {
		return List.of(error("models[M]/flashSize", "Give bytes", "<models id='M' name='M' flashSize='0' source='s'/>"),
				error("models[M]/displayLines", "both lines and columns", "<models id='M' name='M' displayLines='2' source='s'/>"),
				warning("models[M]/scheme", "role", "<models id='M' name='M' scheme='S' source='s'/>" + scheme("role='application'", "")),
				warning("models[M]/applicationScheme", "role", "<models id='M' name='M' applicationScheme='S' source='s'/>" + scheme("", "")),
				warning("models[M]/capabilities[1]/since", "no scheme", model("<capabilities name='VLAN' since='13'/>")),
				error("models[M]/capabilities[1]/since", "no version of S",
						"<models id='M' name='M' scheme='S' source='s'><capabilities name='VLAN' since='x'/></models>" + scheme("", "")),
				warning("models[M]/entryMethods[1]/holdSeconds", "which keys", model("<entryMethods text='t' holdSeconds='5'/>")),
				error("models[M]/entryMethods[1]/holdSeconds", "0 or more", model("<entryMethods text='t' holdSeconds='-5'/>")),
				error("models[M]/entryMethods[1]/windowSeconds", "-1", model("<entryMethods text='t' windowSeconds='-2'/>")),
				error("models[M]/timings[1]/maximumSeconds", "below", model("<timings kind='writing' minimumSeconds='9' maximumSeconds='3' text='t'/>")),
				error("models[M]/files[1]/vendorName", "no regular expression", model("<files vendorName='(' text='t'/>")),
				error("models[M]/files[1]/servedAs", "{ip} stands for nothing", model("<files servedAs='{ip}.bin' text='t'/>")),
				error("models[M]/files[1]/maximumSize", "maximum not below", model("<files minimumSize='9' maximumSize='3' text='t'/>")));
	}

	private static List<Arguments> tftp() {
		return List.of(error("models[M]/tftpHabits/largestBlockSize", "RFC 2348", model("<tftpHabits largestBlockSize='7'/>")),
				error("models[M]/tftpHabits/timeoutSeconds", "seconds", model("<tftpHabits timeoutSeconds='0'/>")),
				error("models[M]/tftpHabits/handshakePort", "65535", model("<tftpHabits handshakePort='65536'/>")),
				error("models[M]/tftpHabits/serverAddress", "no IPv4", model("<tftpHabits serverAddress='192.168.0.256'/>")),
				error("models[M]/tftpHabits/phoneAddress", "subnet", model("<tftpHabits phoneAddress='169.254.0.0/33'/>")),
				error("models[M]/tftpHabits/requests[1]/pattern", "{MAC} stands for nothing", model("<tftpHabits><requests pattern='{MAC}.cfg'/></tftpHabits>")),
				error("models[M]/tftpHabits/requests[1]/stage", "from 1", model("<tftpHabits><requests pattern='x' stage='0'/></tftpHabits>")));
	}

	private static List<Arguments> schemes() {
		return List.of(error("schemes[S]/pattern", "near character", scheme("pattern='(?&lt;version&gt;['", "")),
				error("schemes[S]/pattern", "\"version\" is missing", scheme("pattern='[0-9]+'", "")),
				warning("schemes[S]/pattern", "\"v\" is not used", scheme("pattern='(?&lt;v&gt;a)(?&lt;version&gt;[0-9])'", "")),
				error("schemes[S]/firstCharacter", "from 1", scheme("firstCharacter='0'", "")),
				error("schemes[S]/lastCharacter", "before", scheme("firstCharacter='3' lastCharacter='2'", "")),
				warning("schemes[S]/sameParts", "dotted", scheme("sameParts='1'", "")));
	}

	private static List<Arguments> bands() {
		return List.of(error("schemes[S]/bands[1]/from", "\"1a\" is no version of S", scheme("", band("from='1a'"))),
				error("schemes[S]/bands[1]/to", "Change the two round", scheme("", band("from='5' to='3'"))),
				error("schemes[S]/bands[2]", "overlaps with 12 and below", scheme("", band("to='12'") + band("from='12'"))),
				error("schemes[S]/bands[2]", "overlaps with 12 and below for M",
						model("") + scheme("", band("to='12'", "<models>M</models>") + band("from='3' to='4'"))),
				error("schemes[S]/bands[1]/models", "no model of the id X", scheme("", band("", "<models>X</models>"))),
				warning("schemes[S]/bands[1]/severity", "should be a problem", scheme("", band("forbidden='true'"))),
				error("schemes[S]/bands[1]/meaning", "meaning is missing", scheme("", "<bands action='a'/>")));
	}

	private static List<Arguments> hops() {
		return List.of(error("schemes[S]/hops[1]/via", "via is missing", scheme("", "<hops text='t'/>")),
				error("schemes[S]/hops[1]/via", "\"x\" is no version", scheme("", hop("", "x"))),
				error("schemes[S]/hops[1]/target", "\"x\" is no version", scheme("", hop("target='x'", "4"))),
				error("schemes[S]/hops[1]/via", "4 does not lie above 4", scheme("", hop("from='4'", "4"))),
				error("schemes[S]/hops[1]/via", "3 does not lie above 4", scheme("", hop("", "4", "3"))),
				error("schemes[S]/hops[1]/via", "9 lies above 8", scheme("", hop("target='8'", "9"))),
				error("schemes[S]/hops[1]/via", "140 to 144 is forbidden",
						scheme("", "<bands from='140' to='144' severity='problem' forbidden='true' meaning='m' action='a'/>" + hop("", "141"))),
				error("schemes[S]/hops[1]/models", "no model of the id X", scheme("", "<hops text='t'><via>4</via><models>X</models></hops>")));
	}

	private static List<Arguments> rules() {
		return List.of(error("rules[R]/namePattern", "no regular expression", rule("namePattern='*'")),
				error("rules[R]/content", "no regular expression", rule("content='('")),
				warning("rules[R]/namePattern", "\"vers\" is not used: known are model, version", rule("namePattern='(?&lt;vers&gt;a)'")),
				error("rules[R]/magic", "two hexadecimal digits", rule("magic='7F4'")),
				error("rules[R]/magicOffset", "0 or more", rule("magic='7F' magicOffset='-1'")),
				error("rules[R]/confidence", "1 to 100", rule("namePattern='a' confidence='0'")),
				error("rules[R]/confidence", "1 to 100", rule("namePattern='a' confidence='101'")),
				error("rules[R]/maximumEntropy", "0 to 8", rule("minimumEntropy='8.5'")),
				error("rules[R]/maximumEntropy", "not below", rule("minimumEntropy='7' maximumEntropy='6'")),
				error("rules[R]/maximumSize", "not below", rule("minimumSize='7' maximumSize='6'")),
				error("rules[R]/formats", "It can be elf, pe", "<rules id='R' role='boot-code' namePattern='a' grounds='g' source='s'><formats>exe</formats></rules>"),
				warning("rules[R]", "matches every file", rule("")),
				warning("rules[R]/scheme", "nothing that the scheme could order", rule("namePattern='a' scheme='S'") + scheme("", "")),
				warning("rules[R]/models", "no model of the id X",
						"<rules id='R' role='boot-code' namePattern='a' grounds='g' source='s'><models>X</models></rules>"));
	}

	private static List<Arguments> steps() {
		return List.of(warning("procedures[P]/stages[T]/steps[2]/number", "This is step 2", steps(step(1, ""), step(3, ""))),
				warning("procedures[P]/stages[T]/steps[2]", "No step leads here",
						steps(step(1, "next='//@procedures.0/@stages.0/@steps.2'"), step(2, ""), step(3, ""))),
				error("procedures[P]/stages[T]/steps[1]", "never ends",
						steps("<steps number='1' text='t' kind='wait' next='//@procedures.0/@stages.0/@steps.0'/>")),
				error("procedures[P]/stages[T]/steps[1]/answers[1]/keys", "{ip} stands for nothing",
						steps("<steps number='1' text='t' kind='enter'><answers keys='{ip}E' meaning='m'/></steps>")),
				warning("procedures[P]/stages[T]/steps[1]/expectations[1]/role", "of which image",
						steps("<steps number='1' text='t' kind='wait'><expectations kind='transfer'/></steps>")),
				warning("procedures[P]/stages[T]/steps[1]/expectations[1]/seconds", "for how long",
						steps("<steps number='1' text='t' kind='wait'><expectations kind='silence'/></steps>")));
	}

	private static List<Arguments> screens() {
		return List.of(warning("behaviours[B]/screens[b]", "No key leads here", screens("<screens id='b' display='b'><transitions target='a'/></screens>")),
				warning("behaviours[B]/screens[b]/transitions", "Nothing leads away", screens("<screens id='b' display='b'/>", "b")),
				error("behaviours[B]/screens[b]/display", "{ip} stands for nothing",
						screens("<screens id='b' display='{ip}'><transitions target='a'/></screens>", "b")),
				error("behaviours[B]/start", "start is missing", "<behaviours id='B' source='s' idle='a'><screens id='a' display='a'>"
						+ "<transitions target='a'/></screens></behaviours>"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void isFoundAndNamed(String severity, String path, String message, String body) {
		List<CatalogProblem> problems = Faulty.problems(Faulty.xmi(body));
		assertEquals(1, problems.size(), problems.toString());
		CatalogProblem problem = problems.get(0);
		assertEquals(severity + " " + path, problem.severity().word() + " " + problem.path(), problem.toString());
		assertTrue(problem.message().contains(message), problem.toString());
		assertTrue(problem.line() == 3 && problem.column() >= 1, problem.toString());
	}

	private static Arguments error(String path, String message, String body) {
		return arguments("error", path, message, body);
	}

	private static Arguments warning(String path, String message, String body) {
		return arguments("warning", path, message, body);
	}

	private static String model(String inside) {
		return "<models id='M' name='M' source='s'>" + inside + "</models>";
	}

	private static String scheme(String attributes, String inside) {
		return "<schemes id='S' name='S' source='s' " + attributes + ">" + inside + "</schemes>";
	}

	private static String band(String attributes) {
		return band(attributes, "");
	}

	private static String band(String attributes, String inside) {
		return "<bands meaning='m' action='a' " + attributes + ">" + inside + "</bands>";
	}

	private static String hop(String attributes, String... via) {
		return "<hops text='t' " + attributes + "><via>" + String.join("</via><via>", via) + "</via></hops>";
	}

	private static String rule(String attributes) {
		return "<rules id='R' role='boot-code' grounds='g' source='s' " + attributes + "/>";
	}

	private static String step(int number, String attributes) {
		return "<steps number='" + number + "' text='t' kind='do' " + attributes + "/>";
	}

	private static String steps(String... steps) {
		return "<procedures id='P' title='t' source='s'><stages id='T' title='t'>" + String.join("", steps) + "</stages></procedures>";
	}

	private static String screens(String more) {
		return screens(more, "a");
	}

	private static String screens(String more, String target) {
		return "<behaviours id='B' source='s' start='a' idle='a'><screens id='a' display='a'><transitions target='" + target + "'/></screens>"
				+ more + "</behaviours>";
	}
}
