/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetAddress;
import java.util.List;

/**
 * Who may do what: the first rule that fits decides. Where none fits, everything is allowed, unless some rule allows that operation
 * to certain clients: then the others are not among them.
 *
 * @param rules in order
 */
public record AccessRules(List<AccessRule> rules) {

	/** No rule: everyone may do everything that the server does. */
	public static final AccessRules OPEN = new AccessRules(List.of());

	public AccessRules {
		rules = List.copyOf(rules);
	}

	/** @return whether the client may do it */
	public boolean allow(InetAddress client, Operation operation) {
		boolean allowList = false;
		for (AccessRule rule : rules) {
			if (rule.operations().contains(operation)) {
				if (rule.clients().contains(client)) {
					return rule.allow();
				}
				allowList |= rule.allow();
			}
		}
		return !allowList;
	}
}
