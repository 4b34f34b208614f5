/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Duration;

import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.RehearsalResult.ImageEvidence;

/** What a rehearsal came to, for people. */
final class RehearsalText {

	private RehearsalText() {
	}

	static String of(RehearsalResult result) {
		StringBuilder text = new StringBuilder("Result: " + (result.passed() ? "PASSED" : "FAILED") + "\n");
		text.append(Texts.wrap(result.summary(), 0)).append("\n\n");
		text.append(new Labelled(0).line("Steps reached", result.stepsReached() + " of " + result.stepsTotal())
				.line("Boot code", result.installedBefore() + " before, " + result.installedAfter().orElse("none (the phone is dead)") + " after")
				.line("Time", Texts.time(Duration.between(result.started(), result.ended()))));
		result.images().forEach(image -> text.append('\n').append(image(image)));
		return text.append('\n').append(new Labelled(0).line("Report", result.htmlReport().toString())
				.line("As JSON", result.jsonReport().toString())
				.line("Session", result.session() + " (fieldbench sessions " + result.session() + ")")).toString();
	}

	private static String image(ImageEvidence image) {
		return image.role().replace('-', ' ') + " " + Texts.safe(image.name()) + ": "
				+ (image.matches() ? "arrived as it was sent" : "did NOT arrive as it is in the bundle") + "\n"
				+ new Labelled(2).line("bytes received", Texts.number(image.bytes()))
						.line("SHA-256 in the bundle", image.sha256Bundle())
						.line("SHA-256 sent", image.sha256Sent().orElse("the transfer did not complete"))
						.line("SHA-256 received", image.sha256Received());
	}
}
