/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportProgress;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.kb.export.SiteValues;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb export}: articles for people who do not have Fieldbench. */
@Command(name = "export", sortOptions = false, description = { "Write articles for people who do not have Fieldbench.", "As PDF, web page, Markdown, zip, text, or a mail with the PDF attached.",
		"Into a file they go together, into a folder one by one. Nothing is sent, nothing is loaded.", "" }, footer = { "",
				"Examples: fieldbench kb export 212 --out alert.pdf", "          fieldbench kb export --query vlan --format html --out pages",
				"          fieldbench kb export 212 --print-layout --value tftp=10.0.1.5 --out job.pdf",
				"          fieldbench kb export 212 --to ann@example.org --out mail.eml" })
public final class KbExportVerb extends DataVerb {

	@Parameters(paramLabel = "ID", arity = "0..*", description = "Articles, in the order in which they are to come.")
	private List<String> ids = List.of();

	@Option(names = "--query", paramLabel = "TEXT", description = "What a search for this finds.")
	private String query;

	@Option(names = "--all", description = "All that are not in the trash.")
	private boolean all;

	@Option(names = "--format", paramLabel = "FORMAT", description = "pdf, html, md, zip, text or eml. Standard: what the file's name says; pdf if that has no ending.")
	private String format;

	@Option(names = "--out", paramLabel = "PATH", required = true, description = "A file for all of them, or a folder that is there.")
	private Path out;

	@Option(names = "--replace", description = "Replace files that are there already.")
	private boolean replace;

	@Option(names = "--print-layout", description = "With a box to tick at each step and a table of the site's values.")
	private boolean printLayout;

	@Option(names = "--site", paramLabel = "FILE", description = { "The site's values: lines such as tftp = 10.0.1.5; known are site,", "technician, tftp, vlan, phones." })
	private Path site;

	@Option(names = "--value", paramLabel = "KEY=VALUE", description = "One of the site's values; goes before those of the file.")
	private Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--to", paramLabel = "ADDRESS", split = ",", description = "To whom the mail goes; for eml.")
	private List<String> recipients = List.of();

	@Override
	public Integer call() {
		if (out.toString().equals("-")) {
			throw usage("--out needs a file or a folder. To read an article here: fieldbench kb show ID");
		}
		try {
			ExportRequest request = new ExportRequest(articles(), wanted(), out, options());
			ExportResult result = context().service(ArticleExport.class).export(request, new Lines());
			result.remarks().stream().map(Texts::safe).forEach(context().err()::println);
			print(result);
			return OK;
		} catch (ExportException e) {
			throw failed(e.getMessage().endsWith("let it be replaced.") ? new ExportException(e.getMessage() + " Option: --replace", e) : e);
		}
	}

	private List<String> articles() {
		if ((ids.isEmpty() ? 0 : 1) + (query == null ? 0 : 1) + (all ? 1 : 0) != 1) {
			throw usage("Say which articles, in one way: their ids, --query TEXT, or --all.");
		}
		ArticleLibrary library = context().service(ArticleLibrary.class);
		if (!ids.isEmpty()) {
			return ids.stream().map(id -> KbVerbs.known(context(), id)).distinct().toList();
		}
		List<String> found = query != null ? found(query)
				: library.articles().stream().filter(article -> article.editorial().state() != ArticleState.TRASH).map(article -> article.id()).toList();
		if (found.isEmpty()) {
			throw failed(query != null ? "Nothing found for \"" + query + "\". Try fewer words, or: fieldbench kb list" : "There is no article yet.");
		}
		return found;
	}

	private ExportFormat wanted() {
		if (format == null) {
			return ofName();
		}
		return ExportFormat.ofKey(format).orElseThrow(() -> usage("There is no format \"" + format + "\". Choose pdf, html, md, zip, text or eml."));
	}

	/** A name that promises another kind of file must not get a PDF. */
	private ExportFormat ofName() {
		String name = String.valueOf(out.getFileName());
		int dot = name.lastIndexOf('.');
		if (dot < 0 || Files.isDirectory(out)) {
			return ExportFormat.PDF;
		}
		return ExportFormat.ofKey(name.substring(dot + 1)).orElseThrow(() -> usage("There is no format \"" + name.substring(dot + 1)
				+ "\". Choose another ending, or say --format pdf, html, md, zip, text or eml."));
	}

	private ExportOptions options() throws ExportException {
		if (!printLayout && (site != null || !values.isEmpty())) {
			throw usage("--site and --value are for --print-layout. Add it.");
		}
		if (!recipients.isEmpty() && wanted() != ExportFormat.EML) {
			throw usage("--to is for mails. Add --format eml.");
		}
		ExportOptions options = ExportOptions.PLAIN.replacing(replace).to(recipients);
		return printLayout ? options.withChecklist(siteValues()) : options;
	}

	private SiteValues siteValues() throws ExportException {
		SiteValues known = site == null ? SiteValues.NONE : SiteValues.read(site);
		for (Map.Entry<String, String> value : values.entrySet()) {
			known = known.with(value.getKey(), value.getValue());
		}
		return known;
	}

	private void print(ExportResult result) {
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("articles", result.articles());
			facts.put("format", wanted().key());
			facts.put("files", result.files().stream().map(file -> file.toAbsolutePath().toString()).toList());
			facts.put("remarks", result.remarks());
			printJson(facts);
		} else {
			result.files().forEach(file -> context().out().println(file));
		}
	}

	/** What takes long says where it is. */
	private final class Lines implements ExportProgress {

		private static final long BETWEEN = 2_000_000_000L;

		private long next = System.nanoTime() + BETWEEN;

		@Override
		public void at(String what, int done, int all) {
			if (System.nanoTime() - next > 0) {
				next = System.nanoTime() + BETWEEN;
				context().err().println(what + (all > 1 ? " (" + (done + 1) + " of " + all + ")" : "") + "\u2026");
			}
		}
	}

	/** @return ids, best first */
	private List<String> found(String text) {
		ArticleSearch search = context().service(ArticleSearch.class);
		IndexReport.update(context(), search);
		SearchResult found = search.find(SearchRequest.of(text, SearchRequest.ALL));
		if (found.problem().isPresent()) {
			throw usage(found.problem().get());
		}
		return found.hits().stream().map(hit -> hit.article().id()).toList();
	}
}
