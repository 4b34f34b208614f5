/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.fieldbench.kb.KnowledgeBaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where pictures of comments are kept. */
class PictureFilesTest {

	@Test
	void whyOneCannotBeKeptIsSaidInWords(@TempDir Path data) throws Exception {
		Path blocked = Files.createFile(data.resolve("pictures"));
		KnowledgeBaseException problem = assertThrows(KnowledgeBaseException.class, () -> PictureFiles.keep(data, png()));
		assertEquals("The picture cannot be kept as " + blocked + "/NAME.png: something else has its name. Nothing was posted."
				+ " Check the disk, or post the comment without it.", problem.getMessage().replace('\\', '/').replaceAll("[0-9a-f]{64}", "NAME"));
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}
}
