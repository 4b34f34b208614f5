/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.stream.Collectors;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Stage;
import org.fieldbench.cli.internal.text.Texts;

/** The procedures of a phone model, step by step. One that carries out a field alert is read with its article. */
final class ProcedureText {

	private static final int INDENT = 6;

	private ProcedureText() {
	}

	static String of(PhoneModel phone) {
		return phone.eContainer() instanceof Catalog catalog ? catalog.getProcedures().stream()
				.filter(procedure -> procedure.getModels().contains(phone)).map(ProcedureText::of).collect(Collectors.joining()) : "";
	}

	private static String of(Procedure procedure) {
		String title = "\nProcedure: " + procedure.getTitle() + " [" + Sources.of(procedure) + "]\n";
		return procedure.getAlert() != null
				? title + "  Field alert " + procedure.getAlert() + ": see fieldbench kb show " + procedure.getArticle() + "\n"
				: title + procedure.getStages().stream().map(ProcedureText::stage).collect(Collectors.joining());
	}

	private static String stage(Stage stage) {
		String steps = stage.getSteps().stream()
				.map(step -> String.format("%4d. ", step.getNumber()) + Texts.wrap(step.getText(), INDENT) + "\n").collect(Collectors.joining());
		return "  " + stage.getTitle() + "\n" + steps + switch (stage.getEnd()) {
		case NONE -> "";
		case RESTARTS -> "      The phone restarts on its own.\n";
		case RESTART_IT -> "      Then restart the phone.\n";
		};
	}
}
