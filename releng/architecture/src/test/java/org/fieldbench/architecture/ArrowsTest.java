/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Arrows point down only; see the picture in CONTRIBUTING.md. */
class ArrowsTest {

	private static final Set<String> CORE = Set.of("catalog", "tftp", "firmware", "kb", "store", "session");

	/** Which bundle may use which; all names without "org.fieldbench.". */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
			Map.entry("catalog", Set.of()),
			Map.entry("tftp", Set.of()),
			Map.entry("store", Set.of()),
			Map.entry("samples", Set.of()),
			Map.entry("addons", Set.of()),
			Map.entry("files", Set.of()),
			Map.entry("ui", Set.of()),
			Map.entry("firmware", Set.of("catalog", "files")),
			Map.entry("kb", Set.of("catalog", "files", "store")),
			Map.entry("kb.export", Set.of("catalog", "files", "kb")),
			Map.entry("session", Set.of("catalog", "files", "tftp", "firmware", "kb", "store")),
			Map.entry("tftp.ui", Set.of("ui", "files", "tftp")),
			Map.entry("firmware.ui", Set.of("ui", "firmware", "catalog")),
			Map.entry("catalog.ui", Set.of("ui", "catalog")),
			Map.entry("phones.ui", Set.of("ui", "catalog", "firmware", "session")),
			Map.entry("kb.ui", Set.of("ui", "kb", "kb.export", "catalog", "files")),
			Map.entry("session.ui", with(CORE, "ui", "files")),
			Map.entry("workbench", with(CORE, "ui", "samples", "tftp.ui", "catalog.ui", "firmware.ui", "phones.ui", "kb.export", "kb.ui", "session.ui")),
			Map.entry("cli", with(CORE, "files", "kb.export", "samples", "addons")));

	private static final List<String> SCREEN = List.of("org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.ui.",
			"org.eclipse.e4.ui.", "java.awt.", "javax.swing.");

	private static House house;

	@BeforeAll
	static void readTheCompiledBundles() throws IOException {
		house = new House();
	}

	private static Set<String> with(Set<String> some, String... more) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(List.of(more));
		return all;
	}

	@Test
	void everyBundleHasItsPlace() {
		assertEquals(new TreeSet<>(MAY_USE.keySet()), new TreeSet<>(house.bundles().keySet().stream().map(ArrowsTest::brief).toList()));
	}

	@TestFactory
	Stream<DynamicTest> bundlesUseOnlyWhatLiesBelow() {
		return eachBundle((name, dependency) -> !MAY_USE.getOrDefault(name, Set.of()).contains(target(dependency).orElse(name))
				&& !target(dependency).orElse(name).equals(name));
	}

	@TestFactory
	Stream<DynamicTest> nobodyUsesInternalsOfAnother() {
		return eachBundle((name, dependency) -> dependency.getTargetClass().getPackageName().contains(".internal")
				&& !target(dependency).orElse(name).equals(name));
	}

	@TestFactory
	Stream<DynamicTest> logicKnowsNoScreen() {
		return eachBundle((name, dependency) -> (CORE.contains(name) || Set.of("cli", "kb.export", "samples", "addons", "files").contains(name))
				&& SCREEN.stream().anyMatch(dependency.getTargetClass().getName()::startsWith));
	}

	@TestFactory
	Stream<DynamicTest> tftpKnowsCommonsNetAndTheJdk() {
		return only("tftp", "java.", "org.fieldbench.tftp.", "org.apache.commons.net.", "org.osgi.service.component.annotations.");
	}

	@TestFactory
	Stream<DynamicTest> filesKnowsTheJdk() {
		return only("files", "java.", "org.fieldbench.files.");
	}

	@TestFactory
	Stream<DynamicTest> catalogKnowsEmfAndTheExtensionRegistry() {
		// The JDK's SAX, by which EMF reads XMI.
		return only("catalog", "java.", "org.xml.sax.", "org.fieldbench.catalog.", "org.eclipse.emf.", "org.eclipse.core.runtime.",
				"org.osgi.");
	}

	/** On another thread than the display's, GTK's printer ends the program now and then: one class sees to that. */
	@TestFactory
	Stream<DynamicTest> oneClassSpeaksWithPrinters() {
		return eachBundle((name, dependency) -> dependency.getTargetClass().getName().equals("org.eclipse.swt.printing.Printer")
				&& !dependency.getOriginClass().getName().matches(".*\\.kb\\.ui\\.internal\\.printing\\.Paper"));
	}

	@TestFactory
	Stream<DynamicTest> nobodyEndsTheProcessOrPrintsStackTraces() {
		return house.bundles().entrySet().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getKey(), () -> assertEquals(List.of(),
				bundle.getValue().stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
						.filter(call -> call.getName().equals("printStackTrace")
								|| call.getName().equals("exit") && call.getTargetOwner().isEquivalentTo(System.class)
								|| call.getName().equals("halt") && call.getTargetOwner().isEquivalentTo(Runtime.class))
						.map(Object::toString).toList())));
	}

	private Stream<DynamicTest> only(String bundle, String... prefixes) {
		return eachBundle((name, dependency) -> name.equals(bundle) && !dependency.getTargetClass().getBaseComponentType().isPrimitive()
				&& Stream.of(prefixes).noneMatch(dependency.getTargetClass().getBaseComponentType().getName()::startsWith));
	}

	private Stream<DynamicTest> eachBundle(Forbidden rule) {
		return house.bundles().entrySet().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getKey(),
				() -> assertEquals(List.of(), violations(brief(bundle.getKey()), bundle.getValue(), rule))));
	}

	private static List<String> violations(String name, JavaClasses classes, Forbidden rule) {
		return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
				.filter(dependency -> rule.forbids(name, dependency)).map(Dependency::getDescription).distinct().toList();
	}

	private static Optional<String> target(Dependency dependency) {
		return house.bundleOf(dependency.getTargetClass()).map(ArrowsTest::brief);
	}

	private static String brief(String bundle) {
		return bundle.replaceFirst("^org\\.fieldbench\\.", "");
	}

	@FunctionalInterface
	private interface Forbidden {
		boolean forbids(String bundle, Dependency dependency);
	}
}
