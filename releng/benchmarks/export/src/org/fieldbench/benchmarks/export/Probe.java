/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.export;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportProgress;
import org.fieldbench.kb.export.ExportRequest;

import com.sun.management.OperatingSystemMXBean;

/**
 * A process of its own that exports as a verb does. Prints a figure a line. Arguments: data folder, file, how often; then ids.
 * With a file only, how many pages that has.
 */
final class Probe {

	private Probe() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length == 1) {
			look(Path.of(arguments[0]));
		} else {
			export(arguments);
		}
	}

	private static void export(String[] arguments) throws IOException {
		KnowledgeBase base = KnowledgeBase.in(Path.of(arguments[0]).resolve("articles"));
		ArticleExport export = ArticleExport.of(base.editing(), base.renderer(), new NoCatalogs(), Clock.systemUTC());
		Path file = Path.of(arguments[1]);
		List<String> ids = List.of(arguments).subList(3, arguments.length);
		ExportRequest request = new ExportRequest(ids, file.toString().endsWith(".html") ? ExportFormat.HTML : ExportFormat.PDF, file, ExportOptions.PLAIN.replacing(true));
		for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
			long start = System.nanoTime();
			long cpu = cpu();
			export.export(request, ExportProgress.NONE);
			print("ms", (System.nanoTime() - start) / 1e6);
			print("cpu ms", (cpu() - cpu) / 1e6);
		}
		if (file.toString().endsWith(".pdf")) {
			look(file);
		}
	}

	private static void look(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			print("pages", pdf.getNumberOfPages());
			print("KiB", Files.size(file) / 1024.0);
		}
	}

	private static long cpu() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static void print(String what, double figure) {
		System.out.println(what + "=" + figure);
	}

	/** Apart, since the benchmark itself names the probe and has no libraries. */
	private static final class NoCatalogs implements Catalogs {

		@Override
		public List<Catalog> all() {
			return List.of();
		}

		@Override
		public List<String> problems() {
			return List.of();
		}
	}
}
