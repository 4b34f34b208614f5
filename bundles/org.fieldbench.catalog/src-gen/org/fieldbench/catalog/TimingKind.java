/**
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Timing Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What takes a time.
 * <!-- end-model-doc -->
 * @see org.fieldbench.catalog.CatalogPackage#getTimingKind()
 * @model
 * @generated
 */
public enum TimingKind implements Enumerator {
	/**
	 * The '<em><b>WRITING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Writing to flash: do not unplug.
	 * <!-- end-model-doc -->
	 * @see #WRITING_VALUE
	 * @generated
	 * @ordered
	 */
	WRITING(0, "WRITING", "writing"),

	/**
	 * The '<em><b>LOOKS DEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone shows nothing and is not dead.
	 * <!-- end-model-doc -->
	 * @see #LOOKS_DEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LOOKS_DEAD(1, "LOOKS_DEAD", "looks-dead"),

	/**
	 * The '<em><b>STARTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Starting up.
	 * <!-- end-model-doc -->
	 * @see #STARTING_VALUE
	 * @generated
	 * @ordered
	 */
	STARTING(2, "STARTING", "starting"),

	/**
	 * The '<em><b>ANSWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The server must answer within it.
	 * <!-- end-model-doc -->
	 * @see #ANSWER_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWER(3, "ANSWER", "answer"),

	/**
	 * The '<em><b>WHOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole update.
	 * <!-- end-model-doc -->
	 * @see #WHOLE_VALUE
	 * @generated
	 * @ordered
	 */
	WHOLE(4, "WHOLE", "whole");

	/**
	 * The '<em><b>WRITING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Writing to flash: do not unplug.
	 * <!-- end-model-doc -->
	 * @see #WRITING
	 * @model literal="writing"
	 * @generated
	 * @ordered
	 */
	public static final int WRITING_VALUE = 0;

	/**
	 * The '<em><b>LOOKS DEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone shows nothing and is not dead.
	 * <!-- end-model-doc -->
	 * @see #LOOKS_DEAD
	 * @model literal="looks-dead"
	 * @generated
	 * @ordered
	 */
	public static final int LOOKS_DEAD_VALUE = 1;

	/**
	 * The '<em><b>STARTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Starting up.
	 * <!-- end-model-doc -->
	 * @see #STARTING
	 * @model literal="starting"
	 * @generated
	 * @ordered
	 */
	public static final int STARTING_VALUE = 2;

	/**
	 * The '<em><b>ANSWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The server must answer within it.
	 * <!-- end-model-doc -->
	 * @see #ANSWER
	 * @model literal="answer"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWER_VALUE = 3;

	/**
	 * The '<em><b>WHOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole update.
	 * <!-- end-model-doc -->
	 * @see #WHOLE
	 * @model literal="whole"
	 * @generated
	 * @ordered
	 */
	public static final int WHOLE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Timing Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TimingKind[] VALUES_ARRAY =
		new TimingKind[] {
			WRITING,
			LOOKS_DEAD,
			STARTING,
			ANSWER,
			WHOLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Timing Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TimingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Timing Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimingKind get(int value) {
		switch (value) {
			case WRITING_VALUE: return WRITING;
			case LOOKS_DEAD_VALUE: return LOOKS_DEAD;
			case STARTING_VALUE: return STARTING;
			case ANSWER_VALUE: return ANSWER;
			case WHOLE_VALUE: return WHOLE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TimingKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TimingKind
