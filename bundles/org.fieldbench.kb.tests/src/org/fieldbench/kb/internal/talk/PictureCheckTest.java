/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.Picture;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.store.ReadingEventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCheckTest {

	private static final Article ARTICLE = Article.draft("212", "A", "Text");
	private static final byte[] GIF = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

	@TempDir
	private Path folder;

	@Test
	void tellsAPictureByWhatIsInIt() {
		Picture picture = PictureCheck.check(GIF).orElseThrow();
		assertEquals("image/gif", picture.mediaType());
		assertEquals(1, picture.width());
		assertTrue(picture.name().endsWith(".gif"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0", "BM" })
	void refusesWhatIsNone(String content) {
		assertEquals(Optional.empty(), PictureCheck.check(content.getBytes(StandardCharsets.ISO_8859_1)));
	}

	/** Its head claims 65,535 by 65,535 points, which would fill the memory when it is shown. */
	@Test
	void refusesAPictureThatIsABomb() {
		byte[] bomb = GIF.clone();
		Arrays.fill(bomb, 6, 10, (byte) 0xff);
		int block = new String(GIF, StandardCharsets.ISO_8859_1).indexOf(',');
		Arrays.fill(bomb, block + 5, block + 9, (byte) 0xff);
		assertEquals(Optional.empty(), PictureCheck.check(bomb));
	}

	@Test
	void refusesWhatIsTooLarge() {
		assertTrue(assertThrows(KnowledgeBaseException.class, () -> PictureCheck.require(Arrays.copyOf(GIF, PictureCheck.MOST_BYTES + 1)))
				.getMessage().startsWith("The picture has 8 MiB; at most 8 MiB"));
	}

	@Test
	void aPictureGoesWithItsComment() throws KnowledgeBaseException {
		Talk here = Talk.in(folder.resolve("here"));
		Talk there = Talk.in(folder.resolve("there"));
		String name = here.discussions().post(ARTICLE, NewComment.of("Ann", "").withPicture(GIF)).picture().orElseThrow();
		there.exchange().take(here.exchange().unsent());
		assertEquals(Set.of(name), there.exchange().missingPictures());
		assertThrows(KnowledgeBaseException.class, () -> there.exchange().takePicture(name, "other".getBytes(StandardCharsets.UTF_8)));
		assertThrows(KnowledgeBaseException.class, () -> there.exchange().takePicture("0".repeat(64) + ".gif", GIF));
		there.exchange().takePicture(name, here.discussions().picture(name).orElseThrow().bytes());
		assertEquals(Set.of(), there.exchange().missingPictures());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret.png", "/etc/passwd", "secret.png", "" })
	void noNameLeadsOutOfTheFolder(String name) throws Exception {
		Talk talk = Talk.in(folder);
		Files.createDirectories(folder.resolve("pictures"));
		Files.write(folder.resolve("secret.png"), GIF);
		talk.exchange().take(List.of(new ReadingEventRecord("a", "212", "comment", "", "Eve", java.time.Instant.EPOCH, "x", OptionalInt.empty(),
				Map.of("picture", name), OptionalLong.empty())));
		assertEquals(Optional.empty(), talk.discussions().comment("a").orElseThrow().picture());
		assertEquals(Optional.empty(), talk.discussions().picture(name));
	}
}
