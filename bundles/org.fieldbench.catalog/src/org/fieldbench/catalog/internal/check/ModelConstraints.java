/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldbench.catalog.Capability;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionOrder;

/** What must hold for a phone model and what it can do. */
final class ModelConstraints {

	private ModelConstraints() {
	}

	static void check(PhoneModel model, Complaints complaints) {
		complaints.require(model.getFlashSize() == -1 || model.getFlashSize() > 0, model, Literals.PHONE_MODEL__FLASH_SIZE,
				"Give bytes, or -1 when it is not known.");
		complaints.require(model.getDisplayLines() >= 0 && model.getDisplayColumns() >= 0
				&& (model.getDisplayLines() == 0) == (model.getDisplayColumns() == 0), model, Literals.PHONE_MODEL__DISPLAY_LINES,
				"Give both lines and columns of the display, or neither.");
		role(model, model.getScheme(), FirmwareRole.BOOT_CODE, Literals.PHONE_MODEL__SCHEME, complaints);
		role(model, model.getApplicationScheme(), FirmwareRole.APPLICATION, Literals.PHONE_MODEL__APPLICATION_SCHEME, complaints);
	}

	private static void role(PhoneModel model, VersionScheme scheme, FirmwareRole role, EStructuralFeature feature, Complaints complaints) {
		if (scheme != null && scheme.getRole() != role) {
			complaints.warning(model, feature, "It reads the version of the " + scheme.getRole().getLiteral() + ". Set the role of the scheme to "
					+ role.getLiteral() + ", or take another scheme.");
		}
	}

	static void check(Capability capability, Complaints complaints) {
		VersionScheme scheme = capability.eContainer() instanceof PhoneModel model ? model.getScheme() : null;
		if (capability.getSince() == null) {
			return;
		}
		if (scheme == null) {
			complaints.warning(capability, Literals.CAPABILITY__SINCE, "The model has no scheme that says where this version is read.");
		} else {
			complaints.require(VersionOrder.of(scheme).isVersion(capability.getSince()), capability, Literals.CAPABILITY__SINCE,
					"\"" + capability.getSince() + "\" is no version of " + scheme.getId() + ".");
		}
	}
}
