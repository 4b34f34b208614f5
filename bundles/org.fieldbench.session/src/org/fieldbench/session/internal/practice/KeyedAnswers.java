/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Answer;
import org.fieldbench.catalog.Step;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.session.practice.PracticeState.NextKey;
import org.fieldbench.tftp.KeypadAddress;

/** Compares the keys that were pressed with a step's answers. Each answer is right: what to choose is the engineer's to say. */
final class KeyedAnswers {

	/** How far the keys of a step have come. */
	enum Match {
		WHOLE, BEGUN, NONE
	}

	private static final String TFTP = "{tftp}";
	private static final String ENTER = "E";

	private final List<Answer> answers;
	private final String address;

	/** @param address of the TFTP server, with periods */
	KeyedAnswers(Step step, String address) {
		answers = step.getAnswers();
		this.address = address;
	}

	/** @param reached tells of a keyed address whether the server is there; asked only where the step is about one */
	Match match(String entered, Predicate<String> reached, String keyedAddress) {
		if (isAddress()) {
			return entered.endsWith(ENTER) && reached.test(keyedAddress) ? Match.WHOLE : Match.NONE;
		}
		if (answers.stream().anyMatch(answer -> keys(answer).equals(entered))) {
			return Match.WHOLE;
		}
		return answers.stream().anyMatch(answer -> keys(answer).startsWith(entered)) ? Match.BEGUN : Match.NONE;
	}

	/** @return meaning of the answer that was given; empty for none */
	String meaning(String entered) {
		return answers.stream().filter(answer -> isAddress() || keys(answer).equals(entered)).findFirst()
				.map(Answer::getMeaning).orElse("");
	}

	/** @param entered the step's keys so far */
	List<NextKey> next(String entered) {
		return answers.stream().filter(answer -> keys(answer).startsWith(entered) && keys(answer).length() > entered.length())
				.map(answer -> new NextKey(keys(answer).charAt(entered.length()), answer.getMeaning())).distinct().toList();
	}

	/** @return all answers, e.g. "1 or 0" */
	String inWords() {
		return answers.stream().map(answer -> KeyNames.inWords(keys(answer))).distinct().collect(Collectors.joining(" or "));
	}

	boolean isAddress() {
		return answers.stream().anyMatch(answer -> answer.getKeys().contains(TFTP));
	}

	private String keys(Answer answer) {
		return answer.getKeys().replace(TFTP, KeypadAddress.of(address));
	}
}
