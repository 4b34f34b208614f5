/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.session.RequestLearner;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: serves a firmware bundle or a folder over TFTP until Ctrl-C. */
@Command(name = "serve", sortOptions = false, description = {
		"Serve the files of a firmware bundle, without unpacking them to disk, or of a folder over TFTP.",
		"A folder is served as it is at each moment; with --model it is inspected first, and served as it was.",
		"Read-only, unless --uploads is given. Ctrl-C ends it and prints what was fetched.", "" }, footer = { "",
				"Example: fieldbench serve firmware.zip --port 6969 --single-port",
				"With --json every line is a JSON value: listening, each event of the server, summary.",
				"Exit code 1 when the file cannot be served or the port cannot be had." })
public final class ServeVerb extends DataVerb {

	private final Supplier<StopSignal> stopSignal;

	@Parameters(paramLabel = "FILE", description = "The vendor's archive or image, or a folder.")
	private Path file;

	@Mixin
	private ListenOptions listen;

	@Option(names = "--for", paramLabel = "SECONDS", description = "End after this time, for scripts.")
	private Integer seconds;

	@Option(names = "--model", paramLabel = "MODEL", description = "Phone model that it is meant for, e.g. IP710.")
	private String model;

	@Mixin
	private RoleOptions roles;

	@Mixin
	private NameOptions names;

	@Mixin
	private LimitOptions limits;

	@Mixin
	private UploadOptions uploads;

	public ServeVerb() {
		this(StopSignal::ofProcess);
	}

	ServeVerb(Supplier<StopSignal> stopSignal) {
		this.stopSignal = stopSignal;
	}

	@Override
	public Integer call() throws InterruptedException {
		if (seconds != null && seconds < 0) {
			throw usage("--for " + seconds + ": give a number of seconds.");
		}
		try {
			ServerSettings settings = new ServerSettings(listen.points(), Repetition.STANDARD, limits.limits(), limits.access(),
					uploads.target(), limits.rollOver());
			Optional<FirmwareReport> report = report();
			try (ServedFiles files = ServedFiles.open(file, report, names.mounts())) {
				serve(settings, report, files);
			}
			return OK;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/** @return empty for a folder that is served as it is, whatever comes into it */
	private Optional<FirmwareReport> report() throws IOException {
		if (Files.isDirectory(file) && model == null && !roles.isGiven()) {
			return Optional.empty();
		}
		return Optional.of(context().service(FirmwareBench.class).inspect(roles.request(file, model, context()), InspectionProgress.NONE));
	}

	private void serve(ServerSettings settings, Optional<FirmwareReport> report, ServedFiles files)
			throws IOException, InterruptedException {
		ServerControl server = context().service(ServerControl.class);
		ServeOutput output = json() ? new ServeJson(this::printJsonLine) : new ServeText(context().out(), context().err());
		TransferLog log = new TransferLog(output);
		server.serve(String.valueOf(file.getFileName()), files.source(names.rules()));
		server.addListener(log);
		try (StopSignal stop = stopSignal.get();
				RequestLearner.Learning learning = context().service(RequestLearner.class).learn(() -> report)) {
			synchronized (log) { // What happens at once is told of after this.
				server.start(settings);
				output.listening(new Serving(file, report, server.names(), settings, server.addresses()));
			}
			waitFor(stop);
			server.stop();
			log.sumUp();
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
}
