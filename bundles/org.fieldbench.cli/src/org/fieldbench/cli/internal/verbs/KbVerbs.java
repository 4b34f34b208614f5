/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbContext;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.files.UnreadableException;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.reading.ArticleLink;

/** What the verbs of the knowledge base share. */
final class KbVerbs {

	private KbVerbs() {
	}

	/** @return the id as the library has it */
	static String known(VerbContext context, String id) {
		return article(context, id).id();
	}

	/** @throws VerbException if there is no such article, with the nearest ids */
	static Article article(VerbContext context, String id) {
		ArticleLibrary library = context.service(ArticleLibrary.class);
		return library.find(plain(id)).orElseThrow(() -> new VerbException(Verb.FAILED, "There is no article \"" + id + "\"."
				+ NearNames.hint(id, library.articles().stream().map(ArticleHead::id).toList()) + " All of them: fieldbench kb list", null));
	}

	/**
	 * A field alert may be typed as "#212", and any article by its address, "fieldbench:kb/212".
	 *
	 * @throws VerbException if it is the address of something else
	 */
	static String plain(String id) {
		if (ArticleLink.isMeant(id)) {
			return ArticleLink.of(id).map(ArticleLink::id).orElseThrow(() -> new VerbException(Verb.FAILED, "The address \"" + id
					+ "\" names no article. One that does looks like fieldbench:kb/212.", null));
		}
		return id.replaceFirst("^#", "");
	}

	/** @throws VerbException if it cannot be read as text */
	static String read(Path file) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new VerbException(Verb.FAILED, file + " is not encoded as UTF-8. Save it as UTF-8, or import it.", e);
		} catch (IOException e) {
			throw new VerbException(Verb.FAILED, new UnreadableException(file, e).getMessage(), e);
		}
	}

	/** @param outcome what the article is now, as " is approved"; may be empty */
	static void sayKept(VerbContext context, String id, String outcome, Revision revision) {
		context.out().println("Article " + id + Texts.safe(outcome) + ": revision " + revision.number() + " is kept.");
	}

	/** @return the parts of "a, b" */
	static List<String> words(String list) {
		return java.util.stream.Stream.of(list.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}
}
