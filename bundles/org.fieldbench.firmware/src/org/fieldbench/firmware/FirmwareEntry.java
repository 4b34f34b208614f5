/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.catalog.FirmwareRole;

/**
 * A file in a firmware bundle.
 *
 * @param name its name in the archive, with folders, forward slashes
 * @param size bytes when unpacked
 * @param sha256 lower-case hexadecimal
 * @param content what its bytes say
 * @param opinion its role, how sure that is, and why
 * @param version the version that a rule finds, e.g. "15"
 * @param models ids of the phone models it is for; empty when no rule says
 * @param alternatives other roles that it may have, surest first
 */
public record FirmwareEntry(String name, long size, String sha256, EntryContent content, RoleOpinion opinion, Optional<String> version,
		List<String> models, List<RoleOpinion> alternatives) {

	public FirmwareEntry {
		models = List.copyOf(models);
		alternatives = List.copyOf(alternatives);
	}

	/** A file whose content nobody looked at, with a role that is certain for one reason. */
	public FirmwareEntry(String name, long size, String sha256, FirmwareRole role, Optional<String> version, List<String> models,
			String because) {
		this(name, size, sha256, EntryContent.UNKNOWN,
				new RoleOpinion(role, 100, List.of(Ground.support(Ground.Kind.ASSIGNED, 100, because))), version, models, List.of());
	}

	/** @return what it is */
	public FirmwareRole role() {
		return opinion.role();
	}

	/** @return how sure the role is, 0 to 100 percent */
	public int confidence() {
		return opinion.confidence();
	}

	/** @return why it has this role, in plain words, without a period; all the grounds are in the opinion */
	public String grounds() {
		return opinion.text();
	}

	/** @return the same file with another opinion of its role; the former one becomes an alternative */
	public FirmwareEntry with(RoleOpinion other) {
		return with(other, opinions().stream().filter(each -> each.role() != other.role()).toList());
	}

	/** @return the same file with other opinions of its role */
	public FirmwareEntry with(RoleOpinion other, List<RoleOpinion> others) {
		return new FirmwareEntry(name, size, sha256, content, other, version, models, others);
	}

	/** @return that of its role and of others that it may have, surest first */
	public List<RoleOpinion> opinions() {
		return Stream.concat(Stream.of(opinion), alternatives.stream()).filter(each -> each.role() != FirmwareRole.UNKNOWN).toList();
	}

	/** @return the same file without its version, which belongs to another role than the one it has */
	public FirmwareEntry withoutVersion() {
		return new FirmwareEntry(name, size, sha256, content, opinion, Optional.empty(), models, alternatives);
	}

	/** @return what is known of it in this role; no ground when no rule speaks of it */
	public RoleOpinion opinion(FirmwareRole asked) {
		return Stream.concat(Stream.of(opinion), alternatives.stream()).filter(each -> each.role() == asked).findFirst()
				.orElse(new RoleOpinion(asked, 0, List.of()));
	}
}
