/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.fieldbench.addons.AddOn;
import org.fieldbench.addons.AddOnException;
import org.fieldbench.addons.AddOns;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Add-ons by p2, from files alone. */
@Component
public final class P2AddOns implements AddOns {

	private static final String FEATURE = ".feature.group";

	/** The features that the program itself is made of. */
	private static final Set<String> PROGRAM = Set.of("org.fieldbench.feature" + FEATURE, "org.fieldbench.platform.feature" + FEATURE);

	private final IProvisioningAgentProvider agents;
	private final Path folder;

	@Activate
	public P2AddOns(@Reference IProvisioningAgentProvider agents, BundleContext bundles) {
		this.agents = agents;
		this.folder = Path.of(URI.create(bundles.getProperty("osgi.install.area").replace(" ", "%20")));
	}

	@Override
	public List<AddOn> installed() throws AddOnException {
		return addOns(installation().roots(), Set.of(), true);
	}

	@Override
	public List<AddOn> offered(Path archive) throws AddOnException {
		Installation installation = installation();
		try (ArchiveFolder repository = ArchiveFolder.of(archive)) {
			return offered(installation, repository);
		}
	}

	private static List<AddOn> offered(Installation installation, ArchiveFolder repository) throws AddOnException {
		try {
			Set<String> present = installation.units().stream().map(IInstallableUnit::getId).collect(Collectors.toSet());
			return addOns(installation.features(repository.uri()), present, false);
		} finally {
			installation.forget(repository.uri());
		}
	}

	@Override
	public AddOn install(Path archive, String id) throws AddOnException {
		demandWritable();
		Installation installation = installation();
		try (ArchiveFolder repository = ArchiveFolder.of(archive)) {
			try {
				IInstallableUnit unit = unit(installation.features(repository.uri()), id, archive + " holds no add-on " + id + ".");
				if (installation.units().contains(unit)) {
					throw new AddOnException(id + " is installed already, in this version.");
				}
				installation.add(unit, repository.uri());
				return addOn(unit, true);
			} finally {
				installation.forget(repository.uri());
			}
		}
	}

	@Override
	public AddOn remove(String id) throws AddOnException {
		demandWritable();
		Installation installation = installation();
		IInstallableUnit unit = unit(installation.roots(), id, "No add-on " + id + " is installed.");
		installation.remove(unit);
		return addOn(unit, false);
	}

	private Installation installation() throws AddOnException {
		try {
			IProvisioningAgent own = agents.createAgent(null);
			return new Installation(own);
		} catch (ProvisionException e) {
			throw new AddOnException("Add-ons cannot be had: " + e.getMessage(), e);
		}
	}

	private void demandWritable() throws AddOnException {
		if (!Files.isWritable(folder) || !Files.isWritable(folder.resolve("plugins"))) {
			throw new AddOnException("You may not write into the folder of the program, " + folder
					+ ". Run this as somebody who may, or use a copy of the program of your own.");
		}
	}

	private static IInstallableUnit unit(Collection<IInstallableUnit> units, String id, String otherwise) throws AddOnException {
		return units.stream().filter(P2AddOns::isAddOn).filter(unit -> plain(unit).equals(id)).findFirst()
				.orElseThrow(() -> new AddOnException(otherwise));
	}

	private static List<AddOn> addOns(Collection<IInstallableUnit> units, Set<String> present, boolean all) {
		return units.stream().filter(P2AddOns::isAddOn).map(unit -> addOn(unit, all || present.contains(unit.getId())))
				.sorted(Comparator.comparing(AddOn::id)).toList();
	}

	private static boolean isAddOn(IInstallableUnit unit) {
		return unit.getId().endsWith(FEATURE) && !PROGRAM.contains(unit.getId()) && !QueryUtil.isCategory(unit);
	}

	private static AddOn addOn(IInstallableUnit unit, boolean installed) {
		return new AddOn(plain(unit), unit.getVersion().toString(), text(unit, IInstallableUnit.PROP_NAME),
				text(unit, IInstallableUnit.PROP_DESCRIPTION), text(unit, IInstallableUnit.PROP_PROVIDER), installed);
	}

	private static String plain(IInstallableUnit unit) {
		return unit.getId().substring(0, unit.getId().length() - FEATURE.length());
	}

	private static String text(IInstallableUnit unit, String property) {
		String text = unit.getProperty(property, null);
		return text == null ? "" : text;
	}
}
