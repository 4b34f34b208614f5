/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.versions.DecodedVersion;
import org.fieldbench.catalog.versions.SchemeText;
import org.fieldbench.catalog.versions.TypedVersion;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Labelled;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decode}: what a version means. */
@Command(name = "decode", sortOptions = false, description = {
		"Read the boot code version, or that of the application firmware, out of what a phone shows, and say what it means.",
		"" }, footer = { "",
				"Example, with a made-up text: fieldbench decode --model IP710 2x1128",
				"Exit code 1 when the text is too short, holds no version there or could be read in more than one",
				"way: nothing is guessed, the answer asks." })
public final class DecodeVerb extends DataVerb {

	@Option(names = "--model", required = true, paramLabel = "MODEL", description = "Phone model, e.g. IP710.")
	private String model;

	@Option(names = "--application", description = { "Read the version of the application firmware, and not that of the",
			"boot code. Example: decode --model IP710 --application 2x28" })
	private boolean application;

	@Option(names = "--characters", paramLabel = "FIRST-LAST", description = {
			"Take these characters, counted from 1, and not those that the", "catalog names. Example: 5-6" })
	private String characters;

	@Parameters(paramLabel = "STRING", description = "All of what VERSION INFO shows on the phone.")
	private String shown;

	@Override
	public Integer call() {
		PhoneModel phone = Models.named(context().service(Catalogs.class), model);
		try {
			print(phone, decoded(phone));
			return OK;
		} catch (VersionException e) {
			throw failed(e);
		}
	}

	private DecodedVersion decoded(PhoneModel phone) throws VersionException {
		if (characters != null) {
			return CharacterRange.parse(characters).decode(phone, application, shown);
		}
		return TypedVersion.read(phone, scheme(phone), shown);
	}

	private VersionScheme scheme(PhoneModel phone) {
		return application ? phone.getApplicationScheme() : phone.getScheme();
	}

	private void print(PhoneModel phone, DecodedVersion decoded) {
		if (json()) {
			printJson(facts(phone, decoded));
		} else {
			context().out().print(text(phone, decoded));
		}
	}

	private Labelled text(PhoneModel phone, DecodedVersion decoded) {
		Labelled text = new Labelled(0).line("Model", phone.getName()).line("Shown", decoded.shown())
				.line("Taken", "characters " + decoded.first() + " to " + decoded.last() + ": " + decoded.marked()
						+ overridden(phone))
				.line(application ? "Application" : "Boot code", decoded.version());
		VersionBand band = decoded.band().orElse(null);
		if (band == null) {
			return text.line("Meaning", "No catalog says what this version means for " + phone.getName() + ".");
		}
		return text.line("State", band.getSeverity().getLiteral()).line("Meaning", band.getMeaning())
				.line("What to do", band.getAction()).line("Source", Sources.of(band.getSource(), band.isInferred()));
	}

	private String overridden(PhoneModel phone) {
		if (characters == null) {
			return "";
		}
		return scheme(phone) == null ? " (as you say)" : " (as you say; the rule: " + SchemeText.place(scheme(phone)) + ")";
	}

	private Map<String, Object> facts(PhoneModel phone, DecodedVersion decoded) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("model", phone.getId());
		facts.put("shown", decoded.shown());
		facts.put("marked", decoded.marked());
		facts.put("firstCharacter", decoded.first());
		facts.put("lastCharacter", decoded.last());
		facts.put("overridden", characters != null);
		facts.put(application ? "application" : "bootCode", decoded.version());
		Optional<VersionBand> band = decoded.band();
		facts.put("severity", band.map(found -> found.getSeverity().getLiteral()).orElse(null));
		facts.put("meaning", band.map(VersionBand::getMeaning).orElse(null));
		facts.put("whatToDo", band.map(VersionBand::getAction).orElse(null));
		facts.put("source", band.map(VersionBand::getSource).orElse(null));
		facts.put("inferred", band.map(VersionBand::isInferred).orElse(null));
		return facts;
	}
}
