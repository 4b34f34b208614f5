/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Box;
import org.fieldbench.kb.internal.imports.Page;

/** Finds sentences that warn: those that say so, that forbid, and that speak of a dead phone or a lost warranty. */
public final class WarningRule implements Rule {

	private static final String WORDS = "(warning|caution|danger|important|attention|achtung|warnung|vorsicht|wichtig|gefahr|avertissement|mise en garde|prudence"
					+ "|attenzione|avvertenza|avviso|pericolo|importante|cautela|atención|advertencia|precaución|peligro|cuidado|aviso|atenção|perigo"
					+ "|advertência|waarschuwing|let op|opgelet|belangrijk|gevaar|voorzichtig)";
	private static final Pattern LABEL = Pattern.compile("(?iU)^\\W{0,3}" + WORDS + "\\b\\s*[:!\u2013-]*.*", Pattern.DOTALL);
	private static final int TITLE = 40;
	/** In capitals it needs no sign behind it. */
	private static final Pattern CAPITALS = Pattern.compile("(?U)^\\W{0,3}[\\p{Lu} ]{4,20}\\s+\\p{Lu}?\\p{Ll}.*", Pattern.DOTALL);
	private static final Pattern ONLY_LABEL = Pattern.compile("(?iU)\\W*" + WORDS + "\\W*");
	private static final Pattern WARNS = Pattern.compile(
			"(?iU)\\b(do not|don['\u2019]t|never|must not)\\b.{0,40}\\b(unplug|disconnect|remove|power|turn off|switch off|interrupt|reboot"
					+ "|restart|close|pull|reset|touch)\\b"
					+ "|\\b(uninterrupt[ai]ble|ups)\\b|\\b(loss of power|power (loss|failure|outage))\\b|\\bnon-?functional\\b|\\bbrick(s|ed)?\\b"
					+ "|\\b(permanently|severely|irreversibly) (damage|destroy)|\\b(will|can|may|could) (permanently |severely )?(damage|destroy"
							+ "|brick|void)\\b"
					+ "|\\bnot (process|accept|issue|honou?r)\\b.{0,30}\\b(rma|returns?|warranty)\\b|\\bno (rma|returns?)\\b"
							+ "|\\bnot covered by (the |your |our )?warranty\\b|\\bvoids?\\b.{0,20}\\bwarranty\\b"
					+ "|\\b(all|your) (data|settings|configuration)\\b.{0,40}\\b(lost|erased|deleted|overwritten)\\b|\\b(erases?|deletes?"
							+ "|wipes?) all\\b"
					+ "|\\b(nicht|niemals|keinesfalls)\\b.{0,40}\\b(trennen|ausschalten|abziehen|unterbrechen|ausstecken|entfernen)\\b"
							+ "|\\b(stromausfall|unbrauchbar|garantieverlust|garantie erlischt)\\b"
					+ "|\\bne\\b.{0,20}\\b(débranche[rz]|éteigne[rz]|éteindre|coupe[rz]|interromp\\w+|redémarre[rz])\\b.{0,10}\\b(pas|jamais)\\b"
							+ "|\\bne (pas|jamais)\\b.{0,30}\\b(débrancher|éteindre|couper|interrompre)\\b"
					+ "|\\b(débranchez|éteignez|coupez) (pas|jamais)\\b|\\b(coupure de courant|inutilisable|perte de (la )?garantie)\\b"
					+ "|\\bno\\b.{0,20}\\b(desconecte|desenchufe|apague|interrumpa|retire|reinicie|corte)n?\\b|\\bnunca\\b.{0,20}\\b(desconecte|desenchufe|apague)n?\\b"
							+ "|\\b(corte de (corriente|energía|luz)|inservible|pérdida de (la )?garantía)\\b"
					+ "|\\bnon\\b.{0,20}\\b(scolleg|stacc|spegn|interromp|rimuov|riavvi)\\w+|\\b(interruzione di corrente|inutilizzabile|perdita della garanzia)\\b"
					+ "|\\b(não|nunca)\\b.{0,20}\\b(desligue|desconecte|interrompa|remova|retire|reinicie)m?\\b"
							+ "|\\b(queda de energia|inutilizável|perda d[ae] garantia)\\b"
					+ "|\\b(niet|nooit)\\b.{0,40}\\b(loskoppelen|los|uitschakelen|uit|onderbreken|verwijderen|uittrekken)\\b.{0,3}$"
							+ "|\\b(stroomuitval|onbruikbaar|garantie vervalt)\\b");

	@Override
	public void apply(Page page) {
		List<Block> kept = page.kept();
		for (int at = 0; at < kept.size(); at++) {
			String text = kept.get(at).text();
			if (ONLY_LABEL.matcher(text).matches()) {
				if (at + 1 < kept.size()) {
					page.found().warnings().add(kept.get(at + 1).text().replace('\n', ' '));
					at++;
				}
			} else if (opens(kept, at)) {
				at += isTitle(kept, at) ? 1 : 0;
				page.found().warnings().add(kept.get(at).text().replace('\n', ' '));
			} else {
				warnings(page, text);
			}
		}
	}

	/** The first words of a frame that warns do so whatever they are. */
	private static boolean opens(List<Block> kept, int at) {
		Block block = kept.get(at);
		return block.box() != null && block.box().warns() && (at == 0 || kept.get(at - 1).box() != block.box()) && !block.text().isEmpty()
				&& !Box.LABEL.matcher(block.text()).lookingAt();
	}

	/** A few words before the frame's text, such as "Power". */
	private static boolean isTitle(List<Block> kept, int at) {
		String text = kept.get(at).text();
		return at + 1 < kept.size() && kept.get(at + 1).box() == kept.get(at).box() && text.length() <= TITLE && !text.matches("(?s).*[.!?]");
	}

	/** A label covers the sentence after it. */
	private static void warnings(Page page, String text) {
		List<String> sentences = Sentences.of(text);
		for (int at = 0; at < sentences.size(); at++) {
			String sentence = sentences.get(at);
			if (ONLY_LABEL.matcher(sentence).matches() && at + 1 < sentences.size()) {
				at++;
				page.found().warnings().add(sentence + " " + sentences.get(at));
			} else if (LABEL.matcher(sentence).matches() && (sentence.matches("(?s)\\W{0,3}[\\p{L} ]+[:!\u2013-].*") || CAPITALS.matcher(sentence).matches()) || WARNS.matcher(sentence).find()) {
				page.found().warnings().add(sentence);
			}
		}
	}

	/** @return whether a sentence warns of something that cannot be undone */
	public static boolean warns(String sentence) {
		return WARNS.matcher(sentence).find();
	}
}
