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
 * A representation of the literals of the enumeration '<em><b>Behaviour Condition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When a transition happens.
 * <!-- end-model-doc -->
 * @see org.fieldbench.catalog.CatalogPackage#getBehaviourCondition()
 * @model
 * @generated
 */
public enum BehaviourCondition implements Enumerator {
	/**
	 * The '<em><b>ALWAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALWAYS_VALUE
	 * @generated
	 * @ordered
	 */
	ALWAYS(0, "ALWAYS", "always"),

	/**
	 * The '<em><b>RECORD DAMAGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot record is corrupt.
	 * <!-- end-model-doc -->
	 * @see #RECORD_DAMAGED_VALUE
	 * @generated
	 * @ordered
	 */
	RECORD_DAMAGED(1, "RECORD_DAMAGED", "record-damaged"),

	/**
	 * The '<em><b>RECORD SOUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot record is sound.
	 * <!-- end-model-doc -->
	 * @see #RECORD_SOUND_VALUE
	 * @generated
	 * @ordered
	 */
	RECORD_SOUND(2, "RECORD_SOUND", "record-sound");

	/**
	 * The '<em><b>ALWAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALWAYS
	 * @model literal="always"
	 * @generated
	 * @ordered
	 */
	public static final int ALWAYS_VALUE = 0;

	/**
	 * The '<em><b>RECORD DAMAGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot record is corrupt.
	 * <!-- end-model-doc -->
	 * @see #RECORD_DAMAGED
	 * @model literal="record-damaged"
	 * @generated
	 * @ordered
	 */
	public static final int RECORD_DAMAGED_VALUE = 1;

	/**
	 * The '<em><b>RECORD SOUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot record is sound.
	 * <!-- end-model-doc -->
	 * @see #RECORD_SOUND
	 * @model literal="record-sound"
	 * @generated
	 * @ordered
	 */
	public static final int RECORD_SOUND_VALUE = 2;

	/**
	 * An array of all the '<em><b>Behaviour Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BehaviourCondition[] VALUES_ARRAY =
		new BehaviourCondition[] {
			ALWAYS,
			RECORD_DAMAGED,
			RECORD_SOUND,
		};

	/**
	 * A public read-only list of all the '<em><b>Behaviour Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BehaviourCondition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Behaviour Condition</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BehaviourCondition get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BehaviourCondition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Behaviour Condition</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BehaviourCondition getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BehaviourCondition result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Behaviour Condition</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BehaviourCondition get(int value) {
		switch (value) {
			case ALWAYS_VALUE: return ALWAYS;
			case RECORD_DAMAGED_VALUE: return RECORD_DAMAGED;
			case RECORD_SOUND_VALUE: return RECORD_SOUND;
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
	private BehaviourCondition(int value, String name, String literal) {
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
	
} //BehaviourCondition
