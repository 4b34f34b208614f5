/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled bundles of the product, without their tests. */
final class House {

	private final Map<String, JavaClasses> classesOfBundle = new TreeMap<>();
	private final Map<String, String> bundleOfClass = new HashMap<>();

	House() throws IOException {
		Path root = Path.of("..", "..").toAbsolutePath().normalize();
		for (Path bundle : bundles(root)) {
			JavaClasses classes = new ClassFileImporter().importPath(bundle.resolve("target").resolve("classes"));
			String name = symbolicName(bundle);
			classesOfBundle.put(name, classes);
			classes.forEach(type -> bundleOfClass.put(type.getBaseComponentType().getName(), name));
		}
	}

	private static List<Path> bundles(Path root) throws IOException {
		try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
			return Stream.concat(folders, Stream.of(root.resolve("releng").resolve("samples")))
					.filter(folder -> Files.isDirectory(folder.resolve("src")))
					.filter(folder -> !folder.endsWith("org.fieldbench.testing") && !folder.toString().endsWith(".tests"))
					.sorted().toList();
		}
	}

	private static String symbolicName(Path bundle) throws IOException {
		return Files.readAllLines(bundle.resolve("META-INF").resolve("MANIFEST.MF")).stream()
				.filter(line -> line.startsWith("Bundle-SymbolicName:")).findFirst().orElseThrow()
				.replaceAll("Bundle-SymbolicName: *([\\w.]+).*", "$1");
	}

	Map<String, JavaClasses> bundles() {
		return classesOfBundle;
	}

	/** @return the bundle of ours that holds the class; empty for the JDK's and libraries' */
	Optional<String> bundleOf(JavaClass type) {
		return Optional.ofNullable(bundleOfClass.get(type.getBaseComponentType().getName()));
	}
}
