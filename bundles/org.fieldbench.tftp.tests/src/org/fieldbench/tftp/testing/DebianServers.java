/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.fieldbench.testing.FreePort;
import org.junit.jupiter.api.Assumptions;

/** TFTP servers that Debian packages, unpacked into a folder without being installed, since two of them exclude each other. */
public final class DebianServers {

	private static final List<String> PACKAGES = List.of("tftpd-hpa", "atftpd", "libwrap0");

	private final Path folder;
	private Process server;

	/** Skips the test where there are no such packages, or the servers could not run. */
	public DebianServers(Path folder) throws Exception {
		this.folder = folder;
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/apt-get")), "Debian's servers are for Debian only");
		Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "Debian's servers change their user, which only root may");
		for (String name : PACKAGES) {
			Assumptions.assumeTrue(run("apt-get", "-q", "download", name), name + " cannot be fetched");
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".deb")).toList()) {
				Assumptions.assumeTrue(run("dpkg", "-x", file.toString(), "."), file + " cannot be unpacked");
			}
		}
	}

	private boolean run(String... command) throws Exception {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("output.txt").toFile()).start();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			return false;
		}
		return process.exitValue() == 0;
	}

	/**
	 * @param root the folder that it reads from and writes to
	 * @return where it listens, soon
	 */
	public InetSocketAddress tftpdHpa(Path root) throws IOException {
		InetSocketAddress address = freeAddress();
		start("usr/sbin/in.tftpd", "-L", "-a", "127.0.0.1:" + address.getPort(), "-c", "-p", "-u", "root", "-s", root.toString());
		return address;
	}

	/** As {@link #tftpdHpa}. */
	public InetSocketAddress atftpd(Path root) throws IOException {
		InetSocketAddress address = freeAddress();
		start("usr/sbin/atftpd", "--daemon", "--no-fork", "--port", Integer.toString(address.getPort()), "--bind-address", "127.0.0.1",
				"--user", "root.root", "--logfile", "-", root.toString());
		return address;
	}

	private static InetSocketAddress freeAddress() throws IOException {
		return new InetSocketAddress("127.0.0.1", FreePort.udp());
	}

	private void start(String program, String... arguments) throws IOException {
		List<String> command = Stream.concat(Stream.of(folder.resolve(program).toString()), Stream.of(arguments)).toList();
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("server.txt").toFile());
		try (Stream<Path> libraries = Files.walk(folder.resolve("usr/lib"))) {
			Path library = libraries.filter(file -> file.getFileName().toString().startsWith("libwrap.so")).findFirst().orElseThrow();
			builder.environment().put("LD_LIBRARY_PATH", library.getParent().toString());
		}
		server = builder.start();
	}

	public void stop() {
		if (server != null) {
			server.destroyForcibly();
		}
	}
}
