/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.tftp.UploadTarget;
import org.fieldbench.tftp.files.UploadFolder;
import org.fieldbench.tftp.files.UploadRules;
import org.fieldbench.tftp.text.ByteSize;

import picocli.CommandLine.Option;

/** Whether and where to take files that clients write. */
final class UploadOptions {

	@Option(names = "--uploads", paramLabel = "FOLDER", description = "Take files that clients write, into this folder.")
	private Path folder;

	@Option(names = "--overwrite", description = "Let an upload replace a file of the same name.")
	private boolean overwrite;

	@Option(names = "--max-upload", paramLabel = "BYTES", description = "Largest file to take, e.g. 64k. Standard: 256M.")
	private String largest;

	/** @throws IOException if nothing can be put there; the message is a sentence for the user */
	UploadTarget target() throws IOException {
		if (folder == null && (overwrite || largest != null)) {
			throw new VerbException(Verb.USAGE, (overwrite ? "--overwrite" : "--max-upload") + " belongs to --uploads FOLDER. Give the folder too.", null);
		}
		return folder == null ? UploadTarget.NONE : UploadFolder.open(folder, rules());
	}

	private UploadRules rules() {
		UploadRules rules = UploadRules.DEFAULT.withReplace(overwrite);
		return largest == null ? rules : OptionValues.parse("--max-upload", largest, text -> rules.withLargestFile(ByteSize.parse(text)));
	}
}
