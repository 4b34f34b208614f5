/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.fieldbench.files.WholeFile;
import org.fieldbench.session.inventory.ExportOptions;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;

/** Writes phones as RFC 4180 says, so that {@link CsvFile} reads them back as they are and no spreadsheet runs them. */
public final class CsvWriter {

	private static final char MARK = '\ufeff';

	private CsvWriter() {
	}

	/** Does not close the writer. */
	public static void write(List<KnownPhone> phones, Writer to, ExportOptions options) throws InventoryException {
		try {
			print(phones, to, options);
		} catch (IOException e) {
			throw new InventoryException("The phones cannot be written: " + e.getMessage() + ".", e);
		}
	}

	/** Replaces the file only when the new one is complete. */
	public static void write(List<KnownPhone> phones, Path file, ExportOptions options) throws InventoryException {
		try {
			WholeFile.write(file, true, out -> print(phones, new OutputStreamWriter(out, StandardCharsets.UTF_8), options));
		} catch (IOException e) {
			throw new InventoryException(e.getMessage() + " A spreadsheet must not have the file open.", e);
		}
	}

	private static void print(List<KnownPhone> phones, Writer to, ExportOptions options) throws IOException {
		if (options.mark()) {
			to.write(MARK);
		}
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(options.separator()).setQuoteMode(QuoteMode.MINIMAL)
				.setHeader(CsvFile.headings()).get();
		@SuppressWarnings("resource") // closing it would close the writer, which is the caller's
		CSVPrinter printer = new CSVPrinter(to, format);
		for (KnownPhone phone : phones) {
			printer.printRecord(Arrays.stream(PhoneField.values()).map(field -> FormulaGuard.guarded(phone.value(field))).toArray());
		}
		printer.flush();
	}
}
