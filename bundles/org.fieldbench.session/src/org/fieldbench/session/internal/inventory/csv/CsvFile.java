/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fieldbench.session.inventory.ImportPlan.Column;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneField;

/**
 * A file of phones as it was read (RFC 4180, and what spreadsheets make of it).
 *
 * @param charset in which it is written
 * @param separator between its cells
 * @param columns from left to right
 * @param rows the phones
 */
public record CsvFile(String charset, char separator, List<Column> columns, List<CsvRow> rows) {

	/** @throws InventoryException if it cannot be read, or no column names phones */
	public static CsvFile read(Path file) throws InventoryException {
		return parse(file.getFileName().toString(), CsvText.read(file));
	}

	static CsvFile parse(String name, CsvText read) throws InventoryException {
		char separator = Separators.of(read.text());
		String rest = Separators.withoutDeclaration(read.text());
		int skipped = rest.length() == read.text().length() ? 0 : 1;
		// The parser counts the last line rightly only when it is ended.
		try (CSVParser parser = format(separator).parse(new java.io.StringReader(rest + "\n"))) {
			Iterator<CSVRecord> records = parser.iterator();
			if (!records.hasNext()) {
				throw new InventoryException(name + " is empty. The first line must hold headings, e.g. MAC,Model,Site.");
			}
			List<Column> columns = Headings.columns(name, records.next().toList());
			List<CsvRow> rows = new ArrayList<>();
			while (records.hasNext()) {
				CSVRecord record = records.next();
				rows.add(row(firstLine(parser, record) + skipped, columns, record));
			}
			return new CsvFile(read.charset(), separator, columns, List.copyOf(rows));
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			throw new InventoryException(name + " is no well-formed CSV file: " + reason(e)
					+ ". Check the quotation marks there: a cell that begins with one must end with one, and those within are doubled.", e);
		}
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
	}

	/** The parser stands behind the record, whose cells may have several lines. */
	private static int firstLine(CSVParser parser, CSVRecord record) {
		long within = record.stream().mapToLong(cell -> cell.lines().count() > 1 ? cell.replaceAll("\r\n?", "\n").chars().filter(c -> c == '\n').count() : 0)
				.sum();
		return (int) (parser.getCurrentLineNumber() - within);
	}

	private static CsvRow row(int line, List<Column> columns, CSVRecord record) {
		Map<PhoneField, String> cells = new EnumMap<>(PhoneField.class);
		for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
			String cell = FormulaGuard.plain(record.get(i));
			if (columns.get(i).field().isPresent() && !cell.isBlank()) {
				cells.put(columns.get(i).field().get(), cell);
			}
		}
		boolean tooMany = record.size() > columns.size()
				&& record.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
		return new CsvRow(line, cells, tooMany ? "The line has " + record.size() + " cells, but there are " + columns.size()
				+ " headings. Put a text that holds the separator in quotation marks." : "");
	}

	private static String reason(Exception e) {
		Throwable cause = e;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).replaceAll("\\.+$", "");
	}

	/** @return the headings of an exported file */
	static String[] headings() {
		return Arrays.stream(PhoneField.values()).map(PhoneField::title).toArray(String[]::new);
	}
}
