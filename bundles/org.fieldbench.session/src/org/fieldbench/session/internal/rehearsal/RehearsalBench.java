/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.run.Choices;
import org.fieldbench.session.internal.run.ProcedureRun;
import org.fieldbench.session.internal.run.RunOutcome;
import org.fieldbench.session.internal.run.TransferLog;
import org.fieldbench.session.phone.PhoneImage;
import org.fieldbench.session.phone.PhoneSetup;
import org.fieldbench.session.phone.VersionInfoText;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.KeypadAddress;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpServer;

/** Puts a server and a virtual phone on the bench, and takes both away again. */
final class RehearsalBench {

	private final Function<FirmwareArchive, FileSource> serving;

	/** @param serving makes a file source of the opened firmware bundle */
	RehearsalBench(Function<FirmwareArchive, FileSource> serving) {
		this.serving = serving;
	}

	BenchOutcome run(FlashPlan plan, RehearsalRequest request, RehearsalListener listener) throws IOException {
		var log = new TransferLog(listener::transfer);
		var loopback = ServerSettings.at(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
		try (FirmwareArchive archive = FirmwareArchive.open(plan.firmware());
				TftpServer server = TftpServer.start(loopback, serving.apply(archive), log)) {
			return walk(plan, request, listener, log, server.address());
		}
	}

	private static BenchOutcome walk(FlashPlan plan, RehearsalRequest request, RehearsalListener listener, TransferLog log,
			InetSocketAddress server) {
		var phone = new VirtualPhone(plan.model().getBehaviour(), setup(plan, request),
				new LoopbackFetch(server.getPort(), listener::cancelled));
		phone.start(listener::displayed);
		var choices = Choices.of(plan.withApplication(), KeypadAddress.of(server.getAddress()));
		var images = new ImageTrail(plan, phone, log);
		var version = new VersionProof(plan.model(), ReportableVersion.offered(plan));
		var proofs = new RehearsalProofs(choices, phone, log, images, version);
		RunOutcome run = new ProcedureRun(plan.procedure(), phone, choices, proofs, listener).run();
		return new BenchOutcome(run, images.all(), log.transfers(), server, phone.bootCode());
	}

	private static PhoneSetup setup(FlashPlan plan, RehearsalRequest request) {
		List<PhoneImage> images = plan.roles().stream().flatMap(role -> plan.image(role).stream()).map(
				entry -> new PhoneImage(entry.role(), entry.name(), entry.size(), ReportableVersion.of(plan.model(), entry.version())))
				.toList();
		return new PhoneSetup(request.installed(), version -> VersionInfoText.of(plan.model(), version), request.fixPrompt(),
				request.powerLossAt(), images);
	}
}
