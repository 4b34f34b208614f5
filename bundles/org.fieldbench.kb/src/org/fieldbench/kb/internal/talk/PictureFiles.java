/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.PutFiles;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.kb.talk.Picture;

/** The pictures of comments, in the folder {@code pictures} of the data folder, each named by its content. */
final class PictureFiles {

	private PictureFiles() {
	}

	/** @return whether it can be a picture's name, so that no name leads out of the folder */
	static boolean isName(String name) {
		return name.matches("[0-9a-f]{64}\\.(png|jpg|gif)");
	}

	private static Path place(Path data, String name) {
		return data.resolve("pictures").resolve(name);
	}

	static boolean isHere(Path data, String name) {
		return Files.isRegularFile(place(data, name));
	}

	/** @return the picture's name */
	static String keep(Path data, byte[] bytes) throws KnowledgeBaseException {
		Picture picture = PictureCheck.require(bytes);
		Path file = place(data, picture.name());
		try {
			if (read(data, picture.name()).isEmpty()) {
				PutFiles.put(file, bytes);
			}
			return picture.name();
		} catch (IOException e) {
			throw new KnowledgeBaseException("The picture cannot be kept as " + file + ": " + SystemWords.of(e)
					+ ". Nothing was posted. Check the disk, or post the comment without it.", e);
		}
	}

	/** @return empty when it is not here, is not what it was, or is no picture */
	static Optional<Picture> read(Path data, String name) {
		try {
			Path file = place(data, name);
			if (!isName(name) || !isHere(data, name) || Files.size(file) > PictureCheck.MOST_BYTES) {
				return Optional.empty();
			}
			byte[] bytes = Files.readAllBytes(file);
			return name.startsWith(Sha256.of(bytes)) ? PictureCheck.check(bytes).filter(picture -> picture.name().equals(name))
					: Optional.empty();
		} catch (IOException e) {
			System.getLogger(PictureFiles.class.getName()).log(System.Logger.Level.WARNING, "The picture " + name + " cannot be read.", e);
			return Optional.empty();
		}
	}
}
