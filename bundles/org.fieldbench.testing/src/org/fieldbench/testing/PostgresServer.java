/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for tests: in a temporary folder, on loopback, on a port of its own, stopped when it is closed and also when the
 * test's process dies. Its only user is {@link #USER} with {@link #PASSWORD}, its database {@link #DATABASE}.
 */
public final class PostgresServer implements AutoCloseable {

	public static final String USER = "fieldbench";
	public static final String PASSWORD = "s3cret-Pa55";
	public static final String DATABASE = "postgres";

	/** Ends with the test's process, whatever ends that: then the pipe that cat reads is closed. */
	private static final String GUARD = "\"$@\" </dev/null & pid=$!; echo \"pid $pid\"; cat >/dev/null; kill -INT $pid 2>/dev/null; wait $pid";
	private static final String READY = "database system is ready to accept connections";
	private static final int START_SECONDS = 60;

	private final PostgresPrograms programs;
	private final Path folder;
	private final int port;
	private Process guard;
	private ProcessHandle server;

	private PostgresServer(PostgresPrograms programs, Path folder, int port) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
	}

	/** @return why no server can be had here; empty when one can */
	public static Optional<String> problem() throws IOException {
		return PostgresPrograms.find().isPresent() ? Optional.empty()
				: Optional.of("Skipped: PostgreSQL is not installed. On Debian: apt-get install postgresql");
	}

	/** Makes a new server and waits until it takes connections. */
	public static PostgresServer start() throws IOException, InterruptedException {
		PostgresPrograms programs = PostgresPrograms.find().orElseThrow();
		Path folder = Files.createTempDirectory("fieldbench-postgres");
		PostgresServer server = new PostgresServer(programs, folder, FreePort.tcp());
		server.initialize();
		server.resume();
		return server;
	}

	private void initialize() throws IOException, InterruptedException {
		Path password = Files.writeString(folder.resolve("password"), PASSWORD);
		PostgresPrograms.give(folder);
		PostgresPrograms.run(PostgresPrograms.asUser(List.of(programs.folder().resolve("initdb").toString(), "--pgdata=" + data(),
				"--username=" + USER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")));
	}

	private Path data() {
		return folder.resolve("data");
	}

	/** Starts the server again after {@link #kill}, on the same port, with what it had. */
	public void resume() throws IOException, InterruptedException {
		List<String> command = List.of("sh", "-c", GUARD, "guard", programs.folder().resolve("postgres").toString(), "-D", data().toString(),
				"-p", "" + port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c",
				"shared_buffers=16MB", "-c", "log_min_messages=log");
		guard = new ProcessBuilder(PostgresPrograms.asUser(command)).redirectErrorStream(true).start();
		CompletableFuture<Void> ready = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> listen(guard, ready));
		try {
			ready.get(START_SECONDS, TimeUnit.SECONDS);
		} catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
			close();
			throw new IOException("PostgreSQL did not start.", e);
		}
	}

	/** Goes on reading, or the server would be stopped by a full pipe. */
	private void listen(Process started, CompletableFuture<Void> ready) {
		StringBuilder said = new StringBuilder();
		try (BufferedReader lines = started.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("pid ")) {
					server = ProcessHandle.of(Long.parseLong(line.substring("pid ".length()))).orElseThrow();
				} else if (line.contains(READY)) {
					ready.complete(null);
				}
				if (!ready.isDone()) {
					said.append(line).append('\n');
				}
			}
			ready.completeExceptionally(new IOException("It ended: " + said));
		} catch (IOException | RuntimeException e) {
			ready.completeExceptionally(e);
		}
	}

	/** Ends the server as a power cut would: at once, in the middle of whatever it does. */
	public void kill() throws InterruptedException {
		List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		all.forEach(each -> each.onExit().join());
		guard.destroy();
		guard.waitFor();
	}

	/** Copies all that the server has. Only while it is killed. */
	public void backUp() throws IOException, InterruptedException {
		PostgresPrograms.run(List.of("cp", "-a", data().toString(), folder.resolve("backup").toString()));
	}

	/** Puts the copy in the place of what the server has. Only while it is killed. */
	public void putBack() throws IOException, InterruptedException {
		PostgresPrograms.run(List.of("rm", "-r", data().toString()));
		PostgresPrograms.run(List.of("cp", "-a", folder.resolve("backup").toString(), data().toString()));
	}

	public int port() {
		return port;
	}

	/** @return an address without a password, for a schema of its own */
	public String address(String schema) {
		return address(port, schema);
	}

	/** @return the same through another port, where somebody passes the bytes on */
	public static String address(int port, String schema) {
		return "postgresql://" + USER + "@127.0.0.1:" + port + "/" + DATABASE + "?currentSchema=" + schema;
	}

	@Override
	public void close() throws IOException, InterruptedException {
		guard.getOutputStream().close();
		if (!guard.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
			kill();
		}
		try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}
}
