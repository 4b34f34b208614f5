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
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.files.UnwritableException;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportResult;
import org.fieldbench.kb.imports.ImportedArticle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb import}: makes articles of pages that others wrote. */
@Command(name = "import", sortOptions = false, description = { "Make articles of pages that others wrote.", "Text, HTML saved with its pictures, web archives (.mht), Markdown, folders and zips of them.",
		"Nothing is run, nothing is loaded from the network.", "" }, footer = { "",
				"Examples: fieldbench kb import alert.html --dry-run", "          fieldbench kb import alert.html --id 212 --leave-out 3,4",
				"          fieldbench kb import --undo 212", "Exit code 1 when an article or a file could not be imported." })
public final class KbImportVerb extends DataVerb implements ChangesData {

	private static final String OPTIONS = " Options: --id ID, --replace.";

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
	private ImportLines progress;
	private int kept;
	private boolean failed;

	@Override
	public boolean hasChanged() {
		return undo != null || kept > 0;
	}

	@Override
	public Integer call() {
		if (undo != null) {
			if (!files.isEmpty()) {
				throw usage("--undo takes back an import, and imports nothing. Leave out the files.");
			}
			return undo();
		}
		if (files.isEmpty()) {
			throw usage("Say what to import: fieldbench kb import FILE");
		}
		progress = new ImportLines(json() ? line -> { } : context().err()::println, System::nanoTime);
		List<ImportPreview> pages = files.stream().flatMap(file -> read(file).stream()).toList();
		if (pages.size() != 1 && options.areForOnePage()) {
			throw usage("--id, --title, --models, --date, --keep and --leave-out are for one page; there are " + pages.size() + ".");
		}
		for (ImportPreview page : pages) {
			take(page, pages.size() > 1 && !dryRun);
			progress.keeping(facts.size(), pages.size());
		}
		if (json()) {
			printJson(facts);
		} else {
			sayAtTheEnd(pages.size());
		}
		return failed ? FAILED : OK;
	}

	private List<ImportPreview> read(Path file) {
		try {
			ArticleImport how = ArticleImport.with(CatalogModels.names(context().service(Catalogs.class))).encoding(options.encoding());
			ImportResult result = how.read(file, progress);
			result.remarks().forEach(context().err()::println);
			return result.pages();
		} catch (ImportException e) {
			failed = true;
			if (json()) {
				facts.add(Map.of("source", file.toString(), "error", e.getMessage()));
			} else {
				context().err().println(e.getMessage());
			}
			return List.of();
		}
	}

	private void take(ImportPreview page, boolean oneOfMany) {
		ImportedArticle imported = page.article(options.choices(page));
		Map<String, Object> about = ImportReportFacts.of(page, imported);
		facts.add(about);
		if (!json()) {
			context().out().print(dryRun ? ImportText.preview(page, imported)
					: oneOfMany ? ImportText.line(page, imported) : ImportText.brief(page, imported));
		}
		try {
			keep(imported, about, oneOfMany);
		} catch (KnowledgeBaseException e) {
			failed = true;
			about.put("error", e.getMessage());
			tell(e.getMessage() + (e.getMessage().startsWith("There is an article") ? OPTIONS : ""));
		}
	}

	private void keep(ImportedArticle imported, Map<String, Object> about, boolean oneOfMany) throws KnowledgeBaseException {
		if (dryRun) {
			tellTaken(imported.article().id(), about);
			return;
		}
		if (out != null) {
			say("Written to " + new ArticleFolderWriter(out).write(imported) + ".");
			return;
		}
		Revision revision = keeping().keep(imported, replace, author());
		kept++;
		about.put("revision", revision.number());
		if (!oneOfMany) {
			say("Article " + imported.article().id() + ": revision " + revision.number() + " is kept, as a draft if it is new. To take it back: fieldbench kb import --undo "
					+ imported.article().id());
		}
	}

	/** Who tries first wants to know what would be in the way. */
	private void tellTaken(String id, Map<String, Object> about) {
		keeping().taken(id).filter(sentence -> !replace && out == null).ifPresent(sentence -> {
			about.put("taken", sentence);
			tell(sentence + OPTIONS);
		});
	}

	private void sayAtTheEnd(int pages) {
		if (dryRun && pages > 0) {
			say("Nothing is kept: this shows only what would be. Leave out --dry-run to import.");
		} else if (pages > 1 && out == null) {
			say(kept + " of " + Texts.count(pages, "page", "pages") + " are kept, as drafts where they are new. To take one back: fieldbench kb import --undo ID");
		}
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

	private void tell(String problem) {
		if (!json()) {
			context().err().println(problem);
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
		return new VerbException(FAILED, new UnwritableException(file, cause).getMessage(), cause);
	}
}
