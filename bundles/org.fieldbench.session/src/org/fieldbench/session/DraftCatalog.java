/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Acknowledgement;
import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Choice;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.StepKind;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.imports.DraftAnswer;
import org.fieldbench.kb.imports.DraftStep;
import org.fieldbench.kb.imports.ProcedureDraft;

/**
 * A procedure draft as a catalog of its own, which the catalog editor opens and {@code fieldbench catalog check} checks. Its
 * models stand for those of the same id in other catalogs.
 */
public final class DraftCatalog {

	private static final CatalogFactory MAKE = CatalogFactory.eINSTANCE;

	private final ProcedureDraft draft;
	private final Catalogs catalogs;
	private final Catalog catalog = MAKE.createCatalog();

	private DraftCatalog(ProcedureDraft draft, Catalogs catalogs) {
		this.draft = draft;
		this.catalogs = catalogs;
	}

	/**
	 * @param catalogs tell the names of models
	 * @param clock gives the day of the revision
	 * @return a catalog with the models' names and the procedure
	 */
	public static Catalog of(ProcedureDraft draft, Catalogs catalogs, Clock clock) {
		return new DraftCatalog(draft, catalogs).make(LocalDate.now(clock));
	}

	private Catalog make(LocalDate day) {
		catalog.setId(draft.id());
		catalog.setVendor(vendor());
		catalog.setRevision(day.toString());
		draft.models().forEach(this::model);
		catalog.getProcedures().add(procedure());
		return catalog;
	}

	private String vendor() {
		return draft.models().stream().map(catalogs::model).flatMap(Optional::stream).map(model -> (Catalog) model.eContainer()).map(Catalog::getVendor).findFirst()
				.orElse("not known");
	}

	private void model(String id) {
		PhoneModel model = MAKE.createPhoneModel();
		model.setId(id);
		model.setName(catalogs.model(id).map(PhoneModel::getName).orElse(id));
		model.setSource(source());
		catalog.getModels().add(model);
	}

	private String source() {
		return "Article " + draft.article() + ": " + draft.title();
	}

	private Procedure procedure() {
		Procedure procedure = MAKE.createProcedure();
		procedure.setId(draft.id() + ".procedure");
		procedure.setAlert(draft.alert().isEmpty() ? null : draft.alert());
		procedure.setTitle(draft.title());
		procedure.setArticle(draft.article());
		procedure.setSource(source());
		procedure.getModels().addAll(catalog.getModels());
		draft.acknowledgements().forEach(text -> procedure.getAcknowledgements().add(acknowledgement(text, procedure.getAcknowledgements().size() + 1)));
		procedure.getStages().add(stage());
		draft.verification().map(this::step).ifPresent(procedure::setVerification);
		return procedure;
	}

	private Acknowledgement acknowledgement(String text, int number) {
		Acknowledgement acknowledgement = MAKE.createAcknowledgement();
		acknowledgement.setId(draft.id() + ".ack." + number);
		acknowledgement.setText(text);
		return acknowledgement;
	}

	/** Where a phone restarts between two stages is for a person to say. */
	private Stage stage() {
		Stage stage = MAKE.createStage();
		stage.setId(draft.id() + ".stage");
		stage.setTitle("All steps");
		draft.steps().forEach(step -> stage.getSteps().add(step(step)));
		return stage;
	}

	private Step step(DraftStep from) {
		Step step = MAKE.createStep();
		step.setNumber(from.number());
		step.setLabel(from.label().isEmpty() ? null : from.label());
		step.setText(from.text());
		step.setKind(StepKind.getByName(from.kind().name()));
		step.setDisplay(from.display().isEmpty() ? null : from.display());
		step.setDisplayInferred(from.display().isEmpty());
		step.setOnlyIfDisplay(from.onlyIfDisplay().isEmpty() ? null : from.onlyIfDisplay());
		step.getAnswers().addAll(answers(from.answers()));
		return step;
	}

	private static List<Answer> answers(List<DraftAnswer> from) {
		return from.stream().map(given -> {
			Answer answer = MAKE.createAnswer();
			answer.setKeys(given.keys());
			answer.setMeaning(given.meaning());
			answer.setChoice(Choice.getByName(given.choice().name()));
			return answer;
		}).toList();
	}
}
