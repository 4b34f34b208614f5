/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.internal.imports.Fixtures;
import org.fieldbench.kb.internal.imports.rules.Phrases.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule by itself, with what it must take and what it must leave. */
class RulesTest {

	private static ImportFacts facts(String text) {
		return Fixtures.text("A title of it\n\n" + text.replace("/", "\n\n")).facts();
	}

	private static List<String> kept(ImportPreview page) {
		return page.pieces().stream().filter(Piece::kept).map(Piece::text).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Print this page; SURE", "Print this page   Print this page; SURE",
			"Subscribe me Add to favorites; SURE", "12 out of 19 found this helpful; SURE",
			"Was this article helpful? Yes No; SECTION", "Visitor Comments; CHAPTER", "Home; WEAK", "Yes | No; WEAK",
					"War dieser Artikel hilfreich?; SURE",
			"Cet article vous a-t-il été utile ? Oui Non; SURE", "Print this page before you go on; NO", "Press 1 for Yes; NO",
					"The phone is at home; NO", "''; NO" })
	void furnitureIsWholeLinesOfKnownPhrases(String line, Weight weight) {
		assertEquals(weight, Phrases.ALL.weigh(line));
	}

	@Test
	void aWeakPhraseCountsOnlyBesideFurniture() {
		assertEquals(List.of("Some words here.", "Home", "More words here."),
				kept(Fixtures.text("A title of it\n\nSome words here.\n\nHome\n\nMore words here.")));
		assertEquals(List.of("Some words here."), kept(Fixtures.text("A title of it\n\nSome words here.\n\nHome\n\nPrint this page")));
	}

	@Test
	void aStepIsNoFurnitureWhateverItSays() {
		assertEquals(List.of("Log in", "Search", "Sign out"), kept(Fixtures.text("A title of it\n\n1. Log in\n2. Search\n3. Sign out")));
		assertEquals(List.of("Log in", "Print this page"), kept(Fixtures.html("<h1>A title</h1><ol><li>Log in</li><li>Print this page</li></ol>")));
	}

	@Test
	void whatFollowsASectionOfFurnitureBelongsToItUpToText() {
		assertEquals(List.of("Some words here.", "This is a paragraph of the article again."),
				kept(Fixtures.html("<h1>T</h1><p>Some words here.</p><p>Related Articles</p>"
				+ "<ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul><p>This is a paragraph of the article again.</p>")));
	}

	@Test
	void aPartWithMostOfTheWordsIsNoFurniture() {
		assertEquals(List.of("All the words of the article are in here, and nowhere else."), kept(Fixtures.html("<h1>T</h1><div class='sidebar'><p>All the words of the article are in here, and nowhere else.</p></div>")));
	}

	@Test
	void aNoteOfTheArticleIsNoFurniture() {
		assertEquals(List.of("Words of the article.", "Mind this."),
				kept(Fixtures.html("<h1>T</h1><p>Words of the article.</p><aside class='note'>Mind this.</aside>")));
	}

	@Test
	void linksInARowBeforeTheTextAreAMenu() {
		String links = "<p><a href='/1'>One</a></p><p><a href='/2'>Two</a></p><p><a href='/3'>Three</a></p>";
		String text = "<p>A paragraph of more than eight words stands here now.</p>";
		assertEquals(4, kept(Fixtures.html("<h1>T</h1>" + links + text)).size());
		assertEquals(1, kept(Fixtures.html("<h1>T</h1>" + links + "<p><a href='/4'>Four</a></p>" + text)).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Field Alert #212 Boot code; 212", "TechNote 212: Reset; 212", "Field Notice: FN-70312 hangs; FN-70312",
			"Service Bulletin No. 12 on; 12", "Technical Advisory 4711; 4711",
			"Technische Mitteilung Nr. 5: x; 5", "SN-55 phones drop; SN-55", "How to reset; ''", "Phone 320 hangs; ''" })
	void findsTheNumberOfAnAlert(String title, String number) {
		assertEquals(number, Fixtures.html("<h1>" + title + "</h1><p>Words of it.</p>").facts().alert());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Article ID: 1142; 1142", "KB number KB4711; KB4711", "Document No. D-12; D-12" })
	void findsTheNumberOfAnArticle(String line, String number) {
		assertEquals(number, facts("Words of it./" + line).articleNumber());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "For IP600 and IP-705.; IP600 IP-705", "The Snom 320 and Cisco 7940 ring.; 320 7940",
			"Applies to: T7, W4i; T7 W4i", "The SPA504G of 2017.; SPA504G",
			"By RFC1350, UTF8, RJ45, IPV6, SHA256 and HTTP2.; ''", "File a/IP600.bin or v2x28; ''", "Call +49 30 123456.; ''" })
	void findsModelsByTheirLook(String line, String models) {
		assertEquals(models, String.join(" ", facts(line).models()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "For IP705/IP710/IP720.; IP705 IP710 IP720", "The IP705/710/720 hang.; IP705 IP710 IP720", "See https://x.example/AB12/AB13.; ''",
			"The IP705/1 hangs.; IP705" })
	void findsModelsInARow(String line, String models) {
		assertEquals(models, String.join(" ", Fixtures.text("Words of it.\n\n" + line).facts().models()));
	}

	@Test
	void findsModelsOfTheCatalogsByAnyName() throws Exception {
		ArticleImport how = ArticleImport.with(new ModelNames(Map.of("IP710", "IP710", "Big Desk Phone", "IP710", "AltiTouch 510", "AT510")));
		assertEquals(List.of("IP710", "AT510"), how.paste("A title of it\n\nThe big desk phone, or IP-710, and the altitouch-510.").facts().models().stream().sorted().toList().reversed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Version 13 is needed.; 13", "Firmware 2.5 through 2.8 hangs.; 2.5 2.8", "All versions prior to 3.x hang.; 3.x", "Firmware vor 3.2 und ab 4.1.; 3.2 4.1",
			"Wait from 2.5 to 3.5 minutes.; ''", "Firmware 2xA1 or v2x28.; 2xA1 2x28", "Release 4.2.1-beta.; 4.2.1",
			"At 10.0.1.5 is a server.; ''", "boot code is version 11; 11" })
	void findsVersions(String line, String versions) {
		assertEquals(versions, String.join(" ", facts(line).versions()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "The version is in the third and fourth digits.; 3; 4; ''",
			"Die Version steht an der zweiten bis dritten Stelle.; 2; 3; ''", "Version 13 or above is required.; 0; 0; 13",
			"You need at least version 2.4.; 0; 0; 2.4" })
	void findsWhatIsSaidOfVersions(String line, int first, int last, String needed) {
		var rule = facts(line).versionRules().getFirst();
		assertEquals(List.of(first, last, needed), List.of(rule.first(), rule.last(), rule.needed()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Warning: it is hot.", "CAUTION! Hot.", "Do not unplug the phone.", "Never turn off the power now.",
			"A loss of power kills it.", "This voids your warranty.", "We do not accept returns of such phones.",
			"All settings will be lost.", "Schalten Sie das Gerät nicht aus: nicht ausschalten!", "Ne débranchez pas le téléphone.",
					"Attach it to a UPS.", "It may permanently damage the phone." })
	void findsWarnings(String line) {
		assertEquals(List.of(line), facts("Words of it./" + line + " /More words.").warnings().stream().map(String::strip).toList().reversed().subList(0, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Press 1 for Yes.", "The phone restarts.", "It may cause phone lockup.", "Important people like it.",
			"Do not forget the title." })
	void takesNothingElseForAWarning(String line) {
		assertEquals(List.of(), facts("Words of it./" + line).warnings());
	}

	@Test
	void aLabelAloneWarnsOfWhatFollows() {
		assertEquals(List.of("The phone gets hot."), facts("Words of it./WARNING/The phone gets hot.").warnings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Dial **3 enter now.; **3 Enter=", "Press *, then 7.; *= 7=", "Hold the [Mute] and [Hold] keys.; Mute= Hold=", "Press 1 and 2 seconds later 3.; 1=",
			"Press 1 for yes, then 0 for no.; 1=yes 0=no", "Press the star key.; *=", "Press 7 [struck out] 8.; ''", "Dial *#06#.; *#06#=", "Press 1 for Yes.; 1=Yes", "Press 0 if it is static.; 0=it is static",
			"Press the Menu button.; Menu=", "Dial *77# to start it.; *77#=start it",
			"Hold # down.; #=", "Use the * button to input periods.; *=input periods", "Drücken Sie 1 für Ja.; 1=Ja", "Composez *90# puis.; *90#=",
					"It is 1 of 3.; ''", "Bulletin #17 says.; ''" })
	void findsKeysAndWhatTheyDo(String text, String keys) {
		assertEquals(keys, String.join(" ", Keys.in(text).stream().map(press -> press.keys() + "=" + press.meaning()).toList()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "When “CHECK FW” appears, press 1.; CHECK FW", "The display shows \"Ready now\".; Ready now",
			"Der Schirm zeigt „Fertig“ an.; Fertig", "L'écran affiche « Prêt ».; Prêt",
			"“FIX? YES=1, NO=0”; FIX? YES=1, NO=0", "Use a “safe-mode” boot.; ''", "12 V, 1 A; ''", "ENTER PASSWORD; ENTER PASSWORD" })
	void findsDisplays(String text, String display) {
		assertEquals(display, String.join("|", Displays.in(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1. The next screen asks for it:/Press 1./2. End.; true",
			"1. The screen shows:/“READY NOW”/2. End.; false", "Do this as shown below.; true", "Get it from the following link and go on.; true",
			"Get it from this link: www.x.example now.; false", "Do the following:/Unplug the phone.; false",
					"The following question is displayed:; true" })
	void marksWhatIsAnnouncedAndMissing(String text, boolean marked) {
		assertEquals(marked, facts(text).missing() > 0);
	}

	@Test
	void paragraphsBetweenStepsBelongToTheFirst() {
		List<Integer> depths = Fixtures.text("A title of it\n\n1. One:\n\nText of one.\n\n2. Two.\n\nClosing words.").pieces().stream().map(Piece::depth).toList();
		assertEquals(List.of(0, 1, 1, 1, 0), depths);
	}

	@Test
	void anIntroductionOfTheNextListIsNoPartOfTheLast() {
		String body = Fixtures.body(Fixtures.text("A title of it\n\n1. One.\n2. Two.\n\nNow the other phone:\n\n1. Three.\n2. Four."));
		assertTrue(body.contains("\n\nNow the other phone:\n\n1. Three."), body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "<title>Reset it - Help</title><h1>Reset it</h1>; Reset it", "<title>Reset your phone - Our forum</title><h1>Our forum</h1><h2>Reset your phone</h2>; Reset your phone",
			"<title>Reset the phone now | Help</title><p>Words, and more.</p>; Reset the phone now",
			"<title>KB</title><p><b>Reset the phone</b></p><p>Words, and more.</p>; Reset the phone",
					"<title>Help</title><h2>Reset it</h2><p>Words, and more.</p>; Reset it" })
	void findsTheTitle(String html, String title) {
		assertEquals(title, Fixtures.html(html).facts().title());
	}

	@Test
	void linesOfAParagraphBecomeOne() {
		assertEquals(List.of("This is a long line that was broken only because it would not fit the page."), kept(
				Fixtures.text("A title of it\n\nThis is a long line that was broken only because it would\nnot fit the page.")));
		assertEquals(List.of("Phone: IP710\nPlace: desk"), kept(Fixtures.text("A title of it\n\nPhone: IP710\nPlace: desk")));
	}

	@Test
	void headingsOfArticlesAreHeadingsWhateverTheyAreSetAs() {
		assertTrue(Fixtures.body(Fixtures.text("A title of it\n\nWords.\n\nResolution:\n\nMore words.")).contains("## Resolution:"));
	}

	@Test
	void theAlertsOwnNumberIsNoModel() {
		ImportFacts facts = Fixtures.html("<h1>SA-0419: Brightel B450 reboots</h1><p>It reboots.</p>").facts();
		assertEquals("SA-0419", facts.alert());
		assertEquals(List.of("B450"), facts.models());
	}

	@Test
	void aFileIsNoVersion() {
		assertEquals(List.of("4.0.12"), facts("Unpack v30.zip and flash 4.0.12").versions());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Hinweis Nr. 77: Telefone hängen; 77", "Avis n° 1204 – Mise à jour; 1204", "Hinweis: 3 Minuten warten; ''" })
	void countedNoticesOfOtherLanguages(String title, String alert) {
		assertEquals(alert, Fixtures.html("<h1>" + title + "</h1><p>Text.</p>").facts().alert());
	}

	@Test
	void theFirstTwoLinesAreATitleBeforeTheFilesName() {
		ImportPreview page = Fixtures.text("Technischer Hinweis Nr. 77\nTelefone hängen nach dem Update\n\nText davon. Noch ein Satz.");
		assertEquals("Technischer Hinweis Nr. 77 Telefone hängen nach dem Update", page.facts().title());
		assertEquals(List.of("Text davon. Noch ein Satz."), kept(page));
		assertEquals("Dear customer, please read this. It matters.", kept(Fixtures.text("Dear customer, please\nread this. It matters.\n\nMore.")).get(0).replace('\n', ' '));
	}
}
