/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** Pictures from a bundle's {@code icons} folder, made when first asked for, kept once for the whole workbench. */
public final class Icons {

	private Icons() {
	}

	/**
	 * @param owner a class of the bundle that holds the picture
	 * @param name of the SVG file, without folder and ending
	 * @return an image that nobody must dispose; call on the display's thread
	 */
	public static Image image(Class<?> owner, String name) {
		return JFaceResources.getResources().get(descriptor(owner, name));
	}

	/** As {@link #image}, for actions and dialogs. */
	public static ImageDescriptor descriptor(Class<?> owner, String name) {
		return ImageDescriptor.createFromURL(FrameworkUtil.getBundle(owner).getEntry("icons/" + name + ".svg"));
	}
}
