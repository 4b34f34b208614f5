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
 * A representation of the literals of the enumeration '<em><b>Server Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a phone learns the address of its TFTP server.
 * <!-- end-model-doc -->
 * @see org.fieldbench.catalog.CatalogPackage#getServerSource()
 * @model
 * @generated
 */
public enum ServerSource implements Enumerator {
	/**
	 * The '<em><b>KEYED IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed on the phone or on its web page.
	 * <!-- end-model-doc -->
	 * @see #KEYED_IN_VALUE
	 * @generated
	 * @ordered
	 */
	KEYED_IN(0, "KEYED_IN", "keyed-in"),

	/**
	 * The '<em><b>DHCP 66</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DHCP option 66 (RFC 2132).
	 * <!-- end-model-doc -->
	 * @see #DHCP_66_VALUE
	 * @generated
	 * @ordered
	 */
	DHCP_66(1, "DHCP_66", "dhcp-66"),

	/**
	 * The '<em><b>DHCP 150</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DHCP option 150 (RFC 5859).
	 * <!-- end-model-doc -->
	 * @see #DHCP_150_VALUE
	 * @generated
	 * @ordered
	 */
	DHCP_150(2, "DHCP_150", "dhcp-150"),

	/**
	 * The '<em><b>DHCP NEXT SERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field siaddr of DHCP (RFC 2131).
	 * <!-- end-model-doc -->
	 * @see #DHCP_NEXT_SERVER_VALUE
	 * @generated
	 * @ordered
	 */
	DHCP_NEXT_SERVER(3, "DHCP_NEXT_SERVER", "dhcp-next-server"),

	/**
	 * The '<em><b>FIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Built into the phone.
	 * <!-- end-model-doc -->
	 * @see #FIXED_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED(4, "FIXED", "fixed"),

	/**
	 * The '<em><b>BROADCAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It asks all the network.
	 * <!-- end-model-doc -->
	 * @see #BROADCAST_VALUE
	 * @generated
	 * @ordered
	 */
	BROADCAST(5, "BROADCAST", "broadcast");

	/**
	 * The '<em><b>KEYED IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed on the phone or on its web page.
	 * <!-- end-model-doc -->
	 * @see #KEYED_IN
	 * @model literal="keyed-in"
	 * @generated
	 * @ordered
	 */
	public static final int KEYED_IN_VALUE = 0;

	/**
	 * The '<em><b>DHCP 66</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DHCP option 66 (RFC 2132).
	 * <!-- end-model-doc -->
	 * @see #DHCP_66
	 * @model literal="dhcp-66"
	 * @generated
	 * @ordered
	 */
	public static final int DHCP_66_VALUE = 1;

	/**
	 * The '<em><b>DHCP 150</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DHCP option 150 (RFC 5859).
	 * <!-- end-model-doc -->
	 * @see #DHCP_150
	 * @model literal="dhcp-150"
	 * @generated
	 * @ordered
	 */
	public static final int DHCP_150_VALUE = 2;

	/**
	 * The '<em><b>DHCP NEXT SERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field siaddr of DHCP (RFC 2131).
	 * <!-- end-model-doc -->
	 * @see #DHCP_NEXT_SERVER
	 * @model literal="dhcp-next-server"
	 * @generated
	 * @ordered
	 */
	public static final int DHCP_NEXT_SERVER_VALUE = 3;

	/**
	 * The '<em><b>FIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Built into the phone.
	 * <!-- end-model-doc -->
	 * @see #FIXED
	 * @model literal="fixed"
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_VALUE = 4;

	/**
	 * The '<em><b>BROADCAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It asks all the network.
	 * <!-- end-model-doc -->
	 * @see #BROADCAST
	 * @model literal="broadcast"
	 * @generated
	 * @ordered
	 */
	public static final int BROADCAST_VALUE = 5;

	/**
	 * An array of all the '<em><b>Server Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServerSource[] VALUES_ARRAY =
		new ServerSource[] {
			KEYED_IN,
			DHCP_66,
			DHCP_150,
			DHCP_NEXT_SERVER,
			FIXED,
			BROADCAST,
		};

	/**
	 * A public read-only list of all the '<em><b>Server Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServerSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Server Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServerSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Server Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServerSource get(int value) {
		switch (value) {
			case KEYED_IN_VALUE: return KEYED_IN;
			case DHCP_66_VALUE: return DHCP_66;
			case DHCP_150_VALUE: return DHCP_150;
			case DHCP_NEXT_SERVER_VALUE: return DHCP_NEXT_SERVER;
			case FIXED_VALUE: return FIXED;
			case BROADCAST_VALUE: return BROADCAST;
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
	private ServerSource(int value, String name, String literal) {
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
	
} //ServerSource
