/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.util.List;
import java.util.Objects;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.internal.files.SafeName;

/**
 * A source under a folder's name, as a client sees it.
 *
 * @param point with slashes, none at the start, one at the end, e.g. {@code cisco/fw/}; empty for the top
 * @param source what is found below it
 */
public record Mount(String point, FileSource source) {

	/**
	 * @param point slashes at its ends may be left out or be too many, backslashes do as well
	 * @throws IllegalArgumentException if it is no name of a folder; the message is a sentence for the user
	 */
	public Mount {
		Objects.requireNonNull(source);
		point = normal(point);
	}

	private static String normal(String text) {
		String name = SafeName.withoutRoot(text).replaceFirst("/+$", "");
		if (name.isEmpty()) {
			return "";
		}
		List<String> parts = SafeName.parts(name).orElseThrow(() -> new IllegalArgumentException('"' + text
				+ "\" is no mount point: write a folder such as boot/ or cisco/fw/, without \"..\", drive letter or device name."));
		return String.join("/", parts) + '/';
	}
}
