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
 * A representation of the literals of the enumeration '<em><b>Hazard Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a hazard puts at risk.
 * <!-- end-model-doc -->
 * @see org.fieldbench.catalog.CatalogPackage#getHazardKind()
 * @model
 * @generated
 */
public enum HazardKind implements Enumerator {
	/**
	 * The '<em><b>GENERAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #GENERAL_VALUE
	 * @generated
	 * @ordered
	 */
	GENERAL(0, "GENERAL", "general"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone, by its power supply or by losing power.
	 * <!-- end-model-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(1, "POWER", "power"),

	/**
	 * The '<em><b>WRONG IMAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone, by an image that is not for it.
	 * <!-- end-model-doc -->
	 * @see #WRONG_IMAGE_VALUE
	 * @generated
	 * @ordered
	 */
	WRONG_IMAGE(2, "WRONG_IMAGE", "wrong-image"),

	/**
	 * The '<em><b>DATA LOSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings or files on the phone: they are erased.
	 * <!-- end-model-doc -->
	 * @see #DATA_LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_LOSS(3, "DATA_LOSS", "data-loss"),

	/**
	 * The '<em><b>SERVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls in progress, or the use of the phone for a time.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE(4, "SERVICE", "service");

	/**
	 * The '<em><b>GENERAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #GENERAL
	 * @model literal="general"
	 * @generated
	 * @ordered
	 */
	public static final int GENERAL_VALUE = 0;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone, by its power supply or by losing power.
	 * <!-- end-model-doc -->
	 * @see #POWER
	 * @model literal="power"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 1;

	/**
	 * The '<em><b>WRONG IMAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phone, by an image that is not for it.
	 * <!-- end-model-doc -->
	 * @see #WRONG_IMAGE
	 * @model literal="wrong-image"
	 * @generated
	 * @ordered
	 */
	public static final int WRONG_IMAGE_VALUE = 2;

	/**
	 * The '<em><b>DATA LOSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings or files on the phone: they are erased.
	 * <!-- end-model-doc -->
	 * @see #DATA_LOSS
	 * @model literal="data-loss"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_LOSS_VALUE = 3;

	/**
	 * The '<em><b>SERVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls in progress, or the use of the phone for a time.
	 * <!-- end-model-doc -->
	 * @see #SERVICE
	 * @model literal="service"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Hazard Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HazardKind[] VALUES_ARRAY =
		new HazardKind[] {
			GENERAL,
			POWER,
			WRONG_IMAGE,
			DATA_LOSS,
			SERVICE,
		};

	/**
	 * A public read-only list of all the '<em><b>Hazard Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HazardKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HazardKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HazardKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hazard Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HazardKind get(int value) {
		switch (value) {
			case GENERAL_VALUE: return GENERAL;
			case POWER_VALUE: return POWER;
			case WRONG_IMAGE_VALUE: return WRONG_IMAGE;
			case DATA_LOSS_VALUE: return DATA_LOSS;
			case SERVICE_VALUE: return SERVICE;
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
	private HazardKind(int value, String name, String literal) {
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
	
} //HazardKind
