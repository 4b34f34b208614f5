/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built product of this computer's platform, used as a person uses it: by its start script. */
final class Product {

	private static final long PATIENCE_SECONDS = 120;

	private final Path data;
	private final Map<String, String> variables = new HashMap<>();

	/** @param data a data folder of its own, so that nothing of the user's is touched */
	Product(Path data) {
		this.data = data;
	}

	/** Sets a variable of the environment of all later runs. @return this */
	Product with(String variable, String value) {
		variables.put(variable, value);
		return this;
	}

	/** What a run came to. */
	record Run(int exit, String out, String err) {

		Run expect(int code) {
			assertEquals(code, exit, () -> "stdout:\n" + out + "\nstderr:\n" + err);
			assertFalse((out + err).contains("\tat "), () -> "a stack trace reached the user:\n" + out + err);
			return this;
		}
	}

	static Path script() {
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		Path products = Path.of("..", "org.fieldbench.product", "target", "products", "org.fieldbench.product").toAbsolutePath().normalize();
		if (os.startsWith("windows")) {
			return products.resolve(Path.of("win32", "win32", "x86_64", "fieldbench", "fieldbench.cmd"));
		}
		if (os.startsWith("mac")) {
			String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
			return products.resolve(Path.of("macosx", "cocoa", arch, "Fieldbench.app", "Contents", "Eclipse", "fieldbench"));
		}
		return products.resolve(Path.of("linux", "gtk", "x86_64", "fieldbench", "fieldbench"));
	}

	Run run(String... arguments) throws IOException, InterruptedException {
		return finish(start(script(), arguments));
	}

	/** @param command that runs the start script, which is its last word */
	Run runBy(List<String> command, String... arguments) throws IOException, InterruptedException {
		return finish(start(command, arguments));
	}

	Process start(Path script, String... arguments) throws IOException {
		return start(List.of(script.toString()), arguments);
	}

	private Process start(List<String> by, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(by);
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		Map<String, String> environment = builder.environment();
		environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		environment.put("FIELDBENCH_DATA", data.toString());
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.putAll(variables);
		builder.redirectInput(ProcessBuilder.Redirect.from(empty().toFile()));
		return builder.start();
	}

	Run finish(Process process) throws InterruptedException {
		CompletableFuture<String> out = text(process.getInputStream());
		CompletableFuture<String> err = text(process.getErrorStream());
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("did not end; stdout: " + out.join() + " stderr: " + err.join());
		}
		return new Run(process.exitValue(), out.join(), err.join());
	}

	private Path empty() throws IOException {
		Files.createDirectories(data);
		Path file = data.resolve("no-input");
		return Files.exists(file) ? file : Files.createFile(file);
	}

	private static CompletableFuture<String> text(InputStream stream) {
		return CompletableFuture.supplyAsync(() -> {
			try (stream) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}, Thread::startVirtualThread);
	}
}
