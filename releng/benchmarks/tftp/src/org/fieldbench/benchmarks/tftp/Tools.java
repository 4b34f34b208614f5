/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.nio.file.Path;
import java.util.List;

/**
 * What the start script has found or built.
 *
 * @param java the JVM that the servers of ours run on
 * @param classPath our server and {@link ServeFolder}
 * @param load the load generator
 * @param peers where the peers' packages are unpacked
 * @param work a folder for files to serve and logs
 */
record Tools(Path java, String classPath, Path load, Path peers, Path work) {

	/** The JVM options of the product. */
	static final List<String> JVM_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx192m");

	static Tools fromProperties() {
		return new Tools(Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"),
				path("fieldbench.load"), path("fieldbench.peers"), path("fieldbench.work"));
	}

	static Path path(String property) {
		return Path.of(System.getProperty(property)).toAbsolutePath();
	}

	/** @return the folder that all servers serve */
	Path served() {
		return work.resolve("served");
	}
}
