/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.ui.internal.EditModel.Fields;
import org.fieldbench.ui.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor and the history do, without a display. */
class EditModelTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path folder;
	private ArticleEditing editing;

	@BeforeEach
	void write() throws KnowledgeBaseException {
		editing = KnowledgeBase.in(folder).editing();
		editing.save(ArticleEdit.create(Article.draft("7", "T", "One.\n\nTwo."), ANN));
	}

	private EditModel open() throws KnowledgeBaseException {
		OpenArticle open = editing.open("7");
		return new EditModel(editing, open.article(), open.revision().number());
	}

	private static Fields with(EditModel model, String title, String review, ArticleState state, String body) {
		Fields fields = model.fields();
		return new Fields(fields.id(), title, "IP710, IP720,", " a ,b", fields.source(), fields.related(), fields.verified(), state, review, body);
	}

	@Test
	void isDirtyWhileItDiffersFromWhatIsKept() throws KnowledgeBaseException {
		EditModel model = open();
		Fields before = model.fields();
		assertFalse(model.isDirty());
		model.change(with(model, "U", "2099-01-01", ArticleState.PENDING, "One.\r\n"));
		assertTrue(model.isDirty());
		assertEquals(List.of("IP710", "IP720"), model.article().models());
		assertEquals(List.of("a", "b"), model.article().tags());
		assertEquals(Optional.of(LocalDate.of(2099, 1, 1)), model.article().editorial().reviewDate());
		assertEquals("One.\n", model.article().body());
		assertEquals(2, model.save(ANN).number());
		assertFalse(model.isDirty());
		assertEquals(List.of(ArticleState.DRAFT, ArticleState.PENDING, ArticleState.APPROVED, ArticleState.DISAPPROVED, ArticleState.TRASH), model.states());
		model.change(before);
		assertTrue(model.isDirty());
	}

	@Test
	void saysWhatKeepsItFromBeingSaved() throws KnowledgeBaseException {
		EditModel model = open();
		model.change(with(model, " ", "", ArticleState.DRAFT, "x"));
		assertEquals(Optional.of("The article needs a title."), model.problem());
		model.change(with(model, "T", "tomorrow", ArticleState.DRAFT, "x"));
		assertTrue(model.problem().orElseThrow().contains("\"tomorrow\" is no date"));
		SaveOutcome outcome = SaveOutcome.of(model, ANN);
		assertEquals(Signal.BAD, outcome.signal());
		assertTrue(outcome.sentence().endsWith("Your text is still here."), outcome.sentence());
		EditModel fresh = new EditModel(editing, Article.draft("..", "", ""), 0);
		assertTrue(fresh.problem().orElseThrow().contains("cannot be an article's id"));
		assertFalse(fresh.isDirty());
	}

	@Test
	void putsTwoChangesTogetherThatDoNotContradict() throws KnowledgeBaseException {
		EditModel model = open();
		EditModel other = open();
		other.change(with(other, "T", "", ArticleState.DRAFT, "Uno.\n\nTwo."));
		other.save(new Signature("Bob", ""));
		model.change(with(model, "T", "", ArticleState.DRAFT, "One.\n\nDos."));
		SaveOutcome outcome = SaveOutcome.of(model, ANN);
		assertTrue(outcome.sentence().startsWith("Meanwhile Bob kept revision 2.") && outcome.sentence().contains("do not contradict"), outcome.sentence());
		assertTrue(model.isDirty());
		assertEquals(2, editing.history("7").size(), "it is for the user to save it");
		assertEquals(Signal.OK, SaveOutcome.of(model, ANN).signal());
		assertEquals("Uno.\n\nDos.", editing.open("7").article().body());
	}

	@Test
	void marksWhatContradicts() throws KnowledgeBaseException {
		EditModel model = open();
		EditModel other = open();
		other.change(with(other, "Theirs", "", ArticleState.DRAFT, "Theirs.\n\nTwo."));
		other.save(new Signature("Bob", ""));
		model.change(with(model, "Mine", "", ArticleState.DRAFT, "Mine.\n\nTwo."));
		SaveOutcome outcome = SaveOutcome.of(model, ANN);
		assertEquals(Signal.CAUTION, outcome.signal());
		assertTrue(outcome.sentence().contains("The title is \"Mine\" here and \"Theirs\" there."), outcome.sentence());
		assertTrue(model.fields().body().contains("<<<<<<< yours\nMine.\n=======\nTheirs.\n>>>>>>> revision 2 by Bob\n"), model.fields().body());
		assertEquals(Signal.BAD, SaveOutcome.of(model, ANN).signal());
	}

	@Test
	void comparesARevisionWithTheOneBeforeOrTwoWithEachOther() throws KnowledgeBaseException {
		HistoryModel history = new HistoryModel(editing, "7");
		assertTrue(history.compare(history.load()).isEmpty());
		EditModel model = open();
		model.change(with(model, "T", "", ArticleState.DRAFT, "Uno."));
		model.save(ANN);
		editing.restore("7", 1, ANN);
		List<Revision> all = history.load();
		assertEquals(List.of(3, 2, 1), all.stream().map(Revision::number).toList());
		assertFalse(history.compare(List.of(all.get(0))).orElseThrow().isEmpty());
		assertTrue(history.compare(List.of(all.get(0), all.get(2))).orElseThrow().isEmpty());
		assertFalse(history.canRestore(List.of(all.get(0))));
		assertTrue(history.canRestore(List.of(all.get(1))));
		assertEquals(4, history.restore(all.get(1)).number());
	}

	@Test
	void saysHowAttachmentsDiffer() {
		Attachment one = new Attachment("a", 1, "0");
		Attachment other = new Attachment("a", 1, "1");
		assertEquals("Attachments added: b. Attachments changed: a.", AttachmentsChange.sentence(List.of(one), List.of(other, new Attachment("b", 1, "0"))));
		assertEquals("Attachments taken away: a.", AttachmentsChange.sentence(List.of(one), List.of()));
	}

	@Test
	void filtersByState() {
		assertEquals(9, StateFilter.values().size());
	}

	private static Fields about(EditModel model, String source, String related, String verified) {
		Fields fields = model.fields();
		return new Fields(fields.id(), "T", "", "", source, related, verified, ArticleState.DRAFT, "", "x");
	}

	@Test
	void changesSourceRelatedOnesAndWhatItWasVerifiedOn() throws KnowledgeBaseException {
		EditModel model = new EditModel(editing, "212"::equals, editing.open("7").article(), 1);
		model.change(about(model, " The desk ", "212, ", "IP710, boot code 15; IP720"));
		assertEquals(Optional.empty(), model.problem());
		model.save(ANN);
		Article kept = editing.open("7").article();
		assertEquals("The desk", kept.source());
		assertEquals(List.of("212"), kept.editorial().related());
		assertEquals(List.of("IP710", "IP720"), kept.editorial().verifiedOn().stream().map(VerifiedOn::model).toList());
		assertFalse(model.isDirty());
	}

	@Test
	void refusesRelatedOnesThatAreNotThereAndVerificationsThatSayNothing() throws KnowledgeBaseException {
		EditModel model = new EditModel(editing, "212"::equals, editing.open("7").article(), 1);
		model.change(about(model, "", "212, 99", ""));
		assertTrue(model.problem().orElseThrow().startsWith("There is no article 99"), model.problem().toString());
		model.change(about(model, "", "7", ""));
		assertTrue(model.problem().orElseThrow().startsWith("An article is not related to itself."), model.problem().toString());
		model.change(about(model, "", "", "IP710, version 15"));
		assertTrue(model.problem().orElseThrow().startsWith("\"version 15\" says nothing"), model.problem().toString());
	}

	@Test
	void whatCannotBeWrittenInALineStaysWhileNobodyTouchesIt() throws KnowledgeBaseException {
		Article before = editing.open("7").article();
		VerifiedOn odd = new VerifiedOn("IP710", "", "", "Smith, Ann; Jones", Optional.empty());
		editing.save(ArticleEdit.of(before.withEditorial(before.editorial().withVerifiedOn(List.of(odd)).withRelated(List.of("gone"))), 1, ANN));
		EditModel model = new EditModel(editing, id -> false, editing.open("7").article(), 2);
		Fields fields = model.fields();
		model.change(about(model, "other", fields.related(), fields.verified()));
		assertEquals(Optional.empty(), model.problem());
		model.save(ANN);
		assertEquals(List.of(odd), editing.open("7").article().editorial().verifiedOn());
	}
}
