/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.store.DataFolder;

/** Makes {@code --data} hold for everything in this process. */
final class DataChoice {

	private DataChoice() {
	}

	/** @param chosen may be null: the default place */
	static Path apply(Path chosen) {
		if (chosen != null) {
			if (Files.exists(chosen) && !Files.isDirectory(chosen)) {
				throw new VerbException(Verb.USAGE, "--data " + chosen + ": this is not a folder.", null);
			}
			System.setProperty(DataFolder.PROPERTY, chosen.toAbsolutePath().normalize().toString());
		}
		return DataFolder.locate();
	}
}
