/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ImportResult;
import org.fieldbench.kb.imports.ImportedArticle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb import}: makes articles of pages that others wrote. */
@Command(name = "import", sortOptions = false, description = { "Make articles of pages that others wrote: text, HTML saved with its pictures, web archives (.mht),",
		"Markdown, folders and zips of them. Nothing is run, nothing is loaded from the network.", "" }, footer = { "",
				"Examples: fieldbench kb import alert.html --dry-run", "          fieldbench kb import alert.html --id 212 --leave-out 3,4",
				"          fieldbench kb import --undo 212", "Exit code 1 when an article or a file could not be imported." })
public final class KbImportVerb extends DataVerb implements ChangesData {

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Pages, folders, zips.")
	private List<Path> files = List.of();

	@Mixin
	private ImportOptions options;

	@Option(names = "--dry-run", description = "Show what is understood and left out, each piece with its number; keep nothing.")
	private boolean dryRun;

	@Option(names = "--replace", description = "Let it replace the text of a present article, as its next revision.")
	private boolean replace;

	@Option(names = "--out", paramLabel = "FOLDER", description = "Write article.md and its attachments there instead, a folder for each article.")
	private Path out;

	@Option(names = "--undo", paramLabel = "ID", description = "Take back an import: what was there before is there again; a new article goes to the trash.")
	private String undo;

	@Option(names = "--author", paramLabel = "NAME", order = 90, description = "Who imports. Standard: your user name.")
	private String author;

	private final List<Map<String, Object>> facts = new ArrayList<>();
	private boolean failed;

	@Override
	public Integer call() {
		if (undo != null) {
			return undo();
		}
		if (files.isEmpty()) {
			throw usage("Say what to import: fieldbench kb import FILE");
		}
		List<ImportPreview> pages = files.stream().flatMap(file -> read(file).stream()).toList();
		if (pages.size() != 1 && options.areForOnePage()) {
			throw usage("--id, --title, --models, --date, --keep and --leave-out are for one page; there are " + pages.size() + ".");
		}
		pages.forEach(this::take);
		if (json()) {
			printJson(facts);
		}
		return failed ? FAILED : OK;
	}

	private List<ImportPreview> read(Path file) {
		try {
			ArticleImport how = ArticleImport.with(CatalogModels.names(context().service(Catalogs.class))).encoding(options.encoding());
			ImportResult result = how.read(file, ImportProgress.NONE);
			result.remarks().forEach(context().err()::println);
			return result.pages();
		} catch (ImportException e) {
			failed = true;
			context().err().println(e.getMessage());
			return List.of();
		}
	}

	private void take(ImportPreview page) {
		ImportedArticle imported = page.article(options.choices(page));
		Map<String, Object> about = ImportReportFacts.of(page, imported);
		facts.add(about);
		if (!json()) {
			context().out().print(dryRun ? ImportText.preview(page, imported) : ImportText.brief(page, imported));
		}
		try {
			keep(imported, about);
		} catch (KnowledgeBaseException e) {
			failed = true;
			about.put("error", e.getMessage());
			context().err().println(e.getMessage() + (e.getMessage().startsWith("There is an article") ? " Options: --id ID, --replace." : ""));
		}
	}

	private void keep(ImportedArticle imported, Map<String, Object> about) throws KnowledgeBaseException {
		if (dryRun) {
			return;
		}
		if (out != null) {
			say("Written to " + new ArticleFolderWriter(out).write(imported) + ".");
			return;
		}
		Revision kept = keeping().keep(imported, replace, author());
		about.put("revision", kept.number());
		say("Article " + imported.article().id() + ": revision " + kept.number() + " is kept, as a draft if it is new. To take it back: fieldbench kb import --undo "
				+ imported.article().id());
	}

	private Integer undo() {
		try {
			String id = KbVerbs.known(context(), undo);
			Revision revision = keeping().undo(id, author());
			if (json()) {
				printJson(RevisionFacts.of(id, revision));
			} else {
				say("The import of the article " + id + " is undone; that is its revision " + revision.number() + ".");
			}
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	private void say(String sentence) {
		if (!json()) {
			context().out().println(sentence);
		}
	}

	private ImportKeeping keeping() {
		return new ImportKeeping(context().service(ArticleLibrary.class), context().service(ArticleEditing.class));
	}

	private String author() {
		return author == null ? Signature.user() : author.strip();
	}

	/** @throws VerbException in place of an exception of files */
	static VerbException cannotWrite(Path file, java.io.IOException cause) {
		return new VerbException(FAILED, file + " cannot be written: " + cause.getMessage(), cause);
	}
}
