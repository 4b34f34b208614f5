/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is exported keeps to PDF/UA-1 (ISO 14289-1), the standard for readers who do not see, as far as a program can tell. */
class PdfUaTest {

	private static final int MOST_REPORTED = 20;
	private static final String ARTICLE = """
			---
			id: 1000
			title: Which power adapter
			state: approved
			models:
			  - IP710
			---
			# Overview

			> **Warning:** Do not unplug the phone while it writes.

			| model | volts |
			| :--- | ---: |
			| IP600 | 5 |

			## Steps

			3. Look: ![The screen](attachments/screen.png)
			4. Dial `**47427`, see [the alert](fieldbench:kb/212) and [the site](https://example.org/).
			   - one of two

			1) It begins again. ![Lost](attachments/lost.png)

			הטלפון לא נדלק. اضغط `*1`.
			""";

	@TempDir
	private Path folder;
	private Product product;

	@BeforeAll
	static void prepareTheChecker() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@BeforeEach
	void write() throws IOException {
		Path data = folder.resolve("data");
		product = new Product(data);
		Path files = Files.createDirectories(data.resolve("articles/1000/attachments"));
		Files.writeString(files.resolveSibling("article.md"), ARTICLE);
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", files.resolve("screen.png").toFile());
	}

	private List<String> broken(String... options) throws Exception {
		Path pdf = folder.resolve("out.pdf");
		List<String> arguments = new ArrayList<>(List.of("kb", "export", "212", "1000", "--out", pdf.toString()));
		arguments.addAll(List.of(options));
		product.run(arguments.toArray(String[]::new)).expect(0);
		return check(pdf);
	}

	private static List<String> check(Path pdf) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, MOST_REPORTED, false, false, false)) {
			var result = validator.validate(parser);
			assertTrue(result.getTotalAssertions() > 1000, "checks: " + result.getTotalAssertions());
			List<String> failed = result.getTestAssertions().stream().filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
					.map(check -> check.getRuleId().getClause() + ": " + check.getMessage()).distinct().toList();
			assertEquals(failed.isEmpty(), result.isCompliant());
			return failed;
		}
	}

	@Test
	void articlesKeepToTheStandard() throws Exception {
		assertEquals(List.of(), broken());
	}

	@Test
	void pagesToWorkThroughKeepToIt() throws Exception {
		assertEquals(List.of(), broken("--print-layout", "--value", "tftp=10.0.1.5"));
	}
}
