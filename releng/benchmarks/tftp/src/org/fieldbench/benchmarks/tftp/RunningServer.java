/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.net.DatagramSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that answers; ends with all its children when closed, or when this program ends. */
final class RunningServer implements AutoCloseable {

	private static final int SAMPLE_MILLISECONDS = 500;

	private final Contestant contestant;
	private final Tools tools;
	private final int port;
	private final CpuMeter cpu;
	private final Process process;
	private final Thread atEnd = new Thread(this::kill);

	private RunningServer(Contestant contestant, Tools tools) throws IOException {
		this.contestant = contestant;
		this.tools = tools;
		this.port = contestant.port(freePort());
		Path log = tools.work().resolve(contestant.name().toLowerCase(Locale.ROOT) + ".log");
		this.cpu = new CpuMeter(contestant.name().toLowerCase(Locale.ROOT));
		this.process = new ProcessBuilder(cpu.within(contestant.command(tools, port))).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		Runtime.getRuntime().addShutdownHook(atEnd);
	}

	/** Returns when it has served a small file. */
	static RunningServer start(Contestant contestant, Tools tools) throws IOException, InterruptedException {
		RunningServer server = new RunningServer(contestant, tools);
		Result first = server.measure(new Load(1, 512, 0, ServedFiles.SMALL, 0, 0, 0, 10));
		if (first.failed() > 0) {
			server.close();
			throw new IOException(contestant.label() + " did not serve its first file: " + first.trouble() + " Its log is in " + tools.work());
		}
		return server;
	}

	private static int freePort() throws IOException {
		try (DatagramSocket socket = new DatagramSocket(0)) {
			return socket.getLocalPort();
		}
	}

	Contestant contestant() {
		return contestant;
	}

	ProcessHandle process() {
		return process.toHandle();
	}

	/** @return seconds of CPU so far, children included */
	double cpuSeconds() throws IOException {
		return cpu.seconds(process());
	}

	Result measure(Load load) throws IOException, InterruptedException {
		double before = cpuSeconds();
		Process client = new ProcessBuilder(load.command(tools, port)).start();
		Thread orphan = new Thread(client::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(orphan);
		long memory = 0;
		do {
			memory = Math.max(memory, Usage.memory(process()));
		} while (!client.waitFor(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS));
		Runtime.getRuntime().removeShutdownHook(orphan);
		String line = new String(client.getInputStream().readAllBytes());
		String trouble = new String(client.getErrorStream().readAllBytes()).strip();
		if (line.isBlank()) {
			throw new IOException("The load generator did not run: " + trouble);
		}
		awaitChildren();
		return Result.of(line, cpuSeconds() - before, Math.max(memory, Usage.peakMemory(process())), trouble);
	}

	/** A child's time counts for its parent only when it has ended. */
	private void awaitChildren() throws InterruptedException {
		for (ProcessHandle child : process().descendants().toList()) {
			try {
				child.onExit().get(2, TimeUnit.SECONDS);
			} catch (ExecutionException | TimeoutException e) {
				return; // it still repeats its last packet; its time is read while it lives
			}
		}
	}

	private void kill() {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
	}

	@Override
	public void close() {
		kill();
		try {
			process.waitFor(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		cpu.remove();
		Runtime.getRuntime().removeShutdownHook(atEnd);
	}
}
