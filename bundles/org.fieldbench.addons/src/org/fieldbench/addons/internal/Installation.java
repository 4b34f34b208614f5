/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons.internal;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.fieldbench.addons.AddOnException;

/** What p2 knows the program to be made of, and the changes of that. */
final class Installation {

	/** How p2 begins to tell where it was. */
	private static final String WHERE = "session context was:";

	private final IProvisioningAgent agent;
	private final IProfile profile;

	/** @throws AddOnException if p2 does not know the program, e.g. when it is run by a development environment */
	Installation(IProvisioningAgent agent) throws AddOnException {
		this.agent = agent;
		this.profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw new AddOnException("This program does not know what it is made of, so it takes no add-ons. "
					+ "Use the product as it was built or downloaded.");
		}
	}

	/** @return all that the program is made of */
	Set<IInstallableUnit> units() {
		return profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet();
	}

	/** @return what was installed for itself, and not because something else needs it */
	Set<IInstallableUnit> roots() {
		return profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet();
	}

	/** @return the features of a repository, each in its latest version */
	Collection<IInstallableUnit> features(URI repository) throws AddOnException {
		IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
		try {
			return manager.loadRepository(repository, new NullProgressMonitor())
					.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null).toUnmodifiableSet();
		} catch (ProvisionException e) {
			throw new AddOnException("It is no archive of add-ons: " + e.getStatus().getMessage(), e);
		}
	}

	void add(IInstallableUnit unit, URI repository) throws AddOnException {
		IProfileChangeRequest request = planner().createChangeRequest(profile);
		request.add(unit);
		request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, "true");
		perform(request, List.of(repository));
	}

	void remove(IInstallableUnit unit) throws AddOnException {
		IProfileChangeRequest request = planner().createChangeRequest(profile);
		request.remove(unit);
		perform(request, List.of());
	}

	private void perform(IProfileChangeRequest request, List<URI> repositories) throws AddOnException {
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(repositories.toArray(URI[]::new));
		context.setArtifactRepositories(repositories.toArray(URI[]::new));
		IProvisioningPlan plan = planner().getProvisioningPlan(request, context, new NullProgressMonitor());
		demand(plan.getStatus());
		demand(agent.getService(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(), new NullProgressMonitor()));
	}

	/** The archive is used once; p2 would look there again and again. */
	void forget(URI repository) {
		for (Class<? extends IRepositoryManager<?>> type : List.of(IMetadataRepositoryManager.class, IArtifactRepositoryManager.class)) {
			agent.getService(type).removeRepository(repository);
		}
	}

	private IPlanner planner() {
		return agent.getService(IPlanner.class);
	}

	private static void demand(IStatus status) throws AddOnException {
		if (!status.isOK() && status.getSeverity() >= IStatus.ERROR) {
			throw new AddOnException("It cannot be done: " + reason(status), status.getException());
		}
	}

	/** p2 tells first where it was and then what it met; the innermost say what is wrong. */
	private static String reason(IStatus status) {
		List<String> messages = leaves(status).map(IStatus::getMessage).filter(message -> !message.startsWith(WHERE)).distinct().toList();
		return String.join(" ", messages).replaceFirst("[.]?$", ".");
	}

	private static Stream<IStatus> leaves(IStatus status) {
		return status.isMultiStatus() && status.getChildren().length > 0
				? Stream.of(status.getChildren()).filter(inner -> !inner.isOK()).flatMap(Installation::leaves)
				: Stream.of(status);
	}
}
