/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server to measure, with all that makes it as fast and patient as its options allow. */
enum Contestant {
	OURS("ours") {
		@Override
		List<String> command(Tools tools, int port) {
			return ours(tools, port, "standard");
		}
	},
	OURS_SINGLE_PORT("ours, single port") {
		@Override
		List<String> command(Tools tools, int port) {
			return ours(tools, port, "single");
		}
	},
	TFTPD_HPA("tftpd-hpa") {
		@Override
		Path program(Tools tools) {
			return tools.peers().resolve("tftpd-hpa/usr/sbin/in.tftpd");
		}

		@Override
		List<String> command(Tools tools, int port) {
			return List.of(program(tools).toString(), "-L", "-4", "-u", "nobody", "-a", ADDRESS + ":" + port, "-s",
					tools.served().toString());
		}
	},
	ATFTPD("atftpd") {
		@Override
		Path program(Tools tools) {
			return tools.peers().resolve("atftpd/usr/sbin/atftpd");
		}

		@Override
		List<String> command(Tools tools, int port) {
			return List.of(program(tools).toString(), "--daemon", "--no-fork", "--bind-address", ADDRESS, "--port", "" + port,
					"--maxthread", "2000", "--logfile", "/dev/null", tools.served().toString());
		}
	},
	DNSMASQ("dnsmasq") {
		@Override
		Path program(Tools tools) {
			return tools.peers().resolve("dnsmasq-base/usr/sbin/dnsmasq");
		}

		@Override
		int port(int free) {
			return STANDARD_PORT;
		}

		@Override
		List<String> command(Tools tools, int port) {
			return dnsmasq(tools, "--listen-address=" + ADDRESS, "--bind-interfaces");
		}
	},
	DNSMASQ_SINGLE_PORT("dnsmasq, single port") {
		@Override
		Path program(Tools tools) {
			return DNSMASQ.program(tools);
		}

		@Override
		int port(int free) {
			return STANDARD_PORT;
		}

		@Override
		List<String> command(Tools tools, int port) {
			// Bound to one interface, version 2.90 cannot answer from a single port.
			return dnsmasq(tools, "--interface=lo", "--tftp-single-port");
		}
	};

	static final String ADDRESS = "127.0.0.1";
	private static final int STANDARD_PORT = 69;

	private final String label;

	Contestant(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	boolean isPeer() {
		return this != OURS && this != OURS_SINGLE_PORT;
	}

	/** @return the program's file */
	Path program(Tools tools) {
		return tools.java();
	}

	boolean isThere(Tools tools) {
		return Files.isExecutable(program(tools));
	}

	/** @return where it listens, given a port that is free */
	int port(int free) {
		return free;
	}

	abstract List<String> command(Tools tools, int port);

	private static List<String> ours(Tools tools, int port, String mode) {
		List<String> command = new ArrayList<>(List.of(tools.java().toString()));
		command.addAll(Tools.JVM_OPTIONS);
		command.addAll(List.of("-cp", tools.classPath(), ServeFolder.class.getName(), tools.served().toString(), "" + port, mode));
		return command;
	}

	private static List<String> dnsmasq(Tools tools, String... listen) {
		List<String> command = new ArrayList<>(List.of(DNSMASQ.program(tools).toString(), "--keep-in-foreground", "--port=0",
				"--conf-file=/dev/null", "--enable-tftp", "--tftp-root=" + tools.served(), "--tftp-max=2000", "--user=root",
				"--pid-file=", "--log-facility=/dev/null"));
		command.addAll(List.of(listen));
		return command;
	}
}
