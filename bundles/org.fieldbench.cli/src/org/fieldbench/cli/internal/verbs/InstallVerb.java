/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.addons.AddOn;
import org.fieldbench.addons.AddOnException;
import org.fieldbench.addons.AddOns;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code install}: features that partners add. */
@Command(name = "install", sortOptions = false, description = {
		"Install a feature from a p2 archive on this computer; list or remove what was installed. What is done takes effect at the "
				+ "next start. No network is used.", "" }, footer = { "",
						"Examples: fieldbench install partners.zip", "          fieldbench install --list partners.zip",
						"          fieldbench install --remove org.fieldbench.partner.vendors",
						"A feature is a program: it can do all that Fieldbench can. Install only what you trust." })
public final class InstallVerb extends DataVerb {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ARCHIVE", description = "A p2 repository: a folder, or a zip of one.")
	private Path archive;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FEATURE", description = "Its id. May be left out when the archive "
			+ "holds one that is not installed.")
	private String feature;

	@Option(names = "--list", description = { "List what the archive holds; without an archive,", "what was installed." })
	private boolean list;

	@Option(names = "--remove", paramLabel = "FEATURE", description = "Remove what was installed.")
	private String removed;

	@Override
	public Integer call() {
		try {
			AddOns addOns = context().service(AddOns.class);
			if (removed != null) {
				tell("Removed", addOns.remove(removed));
			} else if (list) {
				print(archive == null ? addOns.installed() : addOns.offered(archive));
			} else {
				install(addOns);
			}
			return OK;
		} catch (AddOnException e) {
			throw failed(e);
		}
	}

	private void install(AddOns addOns) throws AddOnException {
		if (archive == null) {
			throw usage("Say which archive to install from.");
		}
		tell("Installed", addOns.install(archive, feature == null ? only(addOns.offered(archive)) : feature));
	}

	private String only(List<AddOn> offered) {
		List<String> fresh = offered.stream().filter(addOn -> !addOn.installed()).map(AddOn::id).toList();
		if (fresh.isEmpty()) {
			throw failed(archive + " holds nothing that is not installed already.");
		}
		if (fresh.size() > 1) {
			throw usage(archive + " holds several features. Say which: " + fresh.stream().collect(Collectors.joining(", ")) + ".");
		}
		return fresh.get(0);
	}

	private void tell(String done, AddOn addOn) {
		if (json()) {
			printJson(facts(addOn));
		} else {
			context().out().println(done + ": " + addOn.name() + " (" + addOn.id() + " " + addOn.version()
					+ "). It takes effect at the next start.");
		}
	}

	private void print(List<AddOn> addOns) {
		if (json()) {
			printJson(addOns.stream().map(InstallVerb::facts).toList());
		} else if (addOns.isEmpty()) {
			context().out().println(archive == null ? "Nothing was installed." : archive + " holds no features.");
		} else {
			Table table = new Table(0).row("FEATURE", "VERSION", "INSTALLED", "NAME");
			addOns.forEach(addOn -> table.row(addOn.id(), addOn.version(), addOn.installed() ? "yes" : "no", addOn.name()));
			context().out().print(table);
		}
	}

	private static Map<String, Object> facts(AddOn addOn) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", addOn.id());
		facts.put("version", addOn.version());
		facts.put("name", addOn.name());
		facts.put("description", addOn.description());
		facts.put("provider", addOn.provider());
		facts.put("installed", addOn.installed());
		return facts;
	}
}
