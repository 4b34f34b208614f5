/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: serves a firmware bundle over TFTP until Ctrl-C. */
@Command(name = "serve", sortOptions = false, description = {
		"Serve the files of a firmware bundle over TFTP, read-only and without unpacking them to disk.",
		"Ctrl-C ends it and prints what was fetched.", "" }, footer = { "", "Example: fieldbench serve firmware.zip --port 6969",
				"With --json every line is a JSON value: listening, each finished transfer, summary.",
				"Exit code 1 when the file cannot be served or the port cannot be had." })
public final class ServeVerb extends DataVerb {

	private static final int HIGHEST_PORT = 65535;

	private final Supplier<StopSignal> stopSignal;

	@Parameters(paramLabel = "FILE", description = "The vendor's zip archive.")
	private Path file;

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "" + ServerSettings.STANDARD_PORT, description = {
			"UDP port to listen on; 0 takes a free one. Standard: ${DEFAULT-VALUE}.",
			"Phones ask on port 69; the system may ask for rights to use it." })
	private int port;

	@Option(names = "--address", paramLabel = "ADDRESS", description = "Listen on this address of this computer only. Standard: all.")
	private String address;

	@Option(names = "--for", paramLabel = "SECONDS", description = "End after this time, for scripts.")
	private Integer seconds;

	@Option(names = "--model", paramLabel = "MODEL", description = "Phone model that it is meant for, e.g. IP710.")
	private String model;

	@Mixin
	private RoleOptions roles;

	public ServeVerb() {
		this(StopSignal::ofProcess);
	}

	ServeVerb(Supplier<StopSignal> stopSignal) {
		this.stopSignal = stopSignal;
	}

	@Override
	public Integer call() throws InterruptedException {
		ServerSettings settings = ServerSettings.at(bind());
		if (seconds != null && seconds < 0) {
			throw usage("--for " + seconds + ": give a number of seconds.");
		}
		try {
			FirmwareReport report = context().service(FirmwareBench.class).inspect(roles.request(file, model, context()),
					InspectionProgress.NONE);
			try (FirmwareArchive archive = FirmwareArchive.open(file)) {
				serve(settings, report, archive);
			}
			return OK;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private void serve(ServerSettings settings, FirmwareReport report, FirmwareArchive archive)
			throws IOException, InterruptedException {
		ServerControl server = context().service(ServerControl.class);
		ServeOutput output = json() ? new ServeJson(this::printJsonLine) : new ServeText(context().out(), context().err());
		TransferLog log = new TransferLog(output);
		server.serve(String.valueOf(file.getFileName()), new FirmwareFileSource(archive));
		server.addListener(log);
		try (StopSignal stop = stopSignal.get()) {
			synchronized (log) { // A transfer that begins at once is told of after this.
				server.start(settings);
				output.listening(server.address().orElseThrow(), report);
			}
			waitFor(stop);
			server.stop();
			output.summary(log.finished());
		} finally {
			server.stop();
			server.removeListener(log);
		}
	}

	private void waitFor(StopSignal stop) throws InterruptedException {
		if (seconds == null) {
			stop.await();
		} else {
			stop.await(Duration.ofSeconds(seconds));
		}
	}

	private InetSocketAddress bind() {
		if (port < 0 || port > HIGHEST_PORT) {
			throw usage("--port " + port + ": a port is a number from 0 to " + HIGHEST_PORT + ".");
		}
		try {
			return address == null ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(address), port);
		} catch (UnknownHostException e) {
			throw usage("--address " + address + ": this is no IP address.");
		}
	}
}
