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
 * A representation of the literals of the enumeration '<em><b>File Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of file its content shows.
 * <!-- end-model-doc -->
 * @see org.fieldbench.catalog.CatalogPackage#getFileFormat()
 * @model
 * @generated
 */
public enum FileFormat implements Enumerator {
	/**
	 * The '<em><b>ELF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Executable and Linkable Format.
	 * <!-- end-model-doc -->
	 * @see #ELF_VALUE
	 * @generated
	 * @ordered
	 */
	ELF(0, "ELF", "elf"),

	/**
	 * The '<em><b>PE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A program of Windows or DOS.
	 * <!-- end-model-doc -->
	 * @see #PE_VALUE
	 * @generated
	 * @ordered
	 */
	PE(1, "PE", "pe"),

	/**
	 * The '<em><b>UIMAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An image of U-Boot, legacy form.
	 * <!-- end-model-doc -->
	 * @see #UIMAGE_VALUE
	 * @generated
	 * @ordered
	 */
	UIMAGE(2, "UIMAGE", "uimage"),

	/**
	 * The '<em><b>GZIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compressed by gzip (RFC 1952).
	 * <!-- end-model-doc -->
	 * @see #GZIP_VALUE
	 * @generated
	 * @ordered
	 */
	GZIP(3, "GZIP", "gzip"),

	/**
	 * The '<em><b>ZIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A zip archive.
	 * <!-- end-model-doc -->
	 * @see #ZIP_VALUE
	 * @generated
	 * @ordered
	 */
	ZIP(4, "ZIP", "zip"),

	/**
	 * The '<em><b>TAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tar archive.
	 * <!-- end-model-doc -->
	 * @see #TAR_VALUE
	 * @generated
	 * @ordered
	 */
	TAR(5, "TAR", "tar"),

	/**
	 * The '<em><b>INTEL HEX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intel hexadecimal records.
	 * <!-- end-model-doc -->
	 * @see #INTEL_HEX_VALUE
	 * @generated
	 * @ordered
	 */
	INTEL_HEX(6, "INTEL_HEX", "intel-hex"),

	/**
	 * The '<em><b>SRECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Motorola S-records.
	 * <!-- end-model-doc -->
	 * @see #SRECORD_VALUE
	 * @generated
	 * @ordered
	 */
	SRECORD(7, "S_RECORD", "s-record"),

	/**
	 * The '<em><b>DFU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends in a suffix of USB Device Firmware Upgrade.
	 * <!-- end-model-doc -->
	 * @see #DFU_VALUE
	 * @generated
	 * @ordered
	 */
	DFU(8, "DFU", "dfu"),

	/**
	 * The '<em><b>TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text for people.
	 * <!-- end-model-doc -->
	 * @see #TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	TEXT(9, "TEXT", "text"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of these.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "OTHER", "other");

	/**
	 * The '<em><b>ELF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Executable and Linkable Format.
	 * <!-- end-model-doc -->
	 * @see #ELF
	 * @model literal="elf"
	 * @generated
	 * @ordered
	 */
	public static final int ELF_VALUE = 0;

	/**
	 * The '<em><b>PE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A program of Windows or DOS.
	 * <!-- end-model-doc -->
	 * @see #PE
	 * @model literal="pe"
	 * @generated
	 * @ordered
	 */
	public static final int PE_VALUE = 1;

	/**
	 * The '<em><b>UIMAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An image of U-Boot, legacy form.
	 * <!-- end-model-doc -->
	 * @see #UIMAGE
	 * @model literal="uimage"
	 * @generated
	 * @ordered
	 */
	public static final int UIMAGE_VALUE = 2;

	/**
	 * The '<em><b>GZIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compressed by gzip (RFC 1952).
	 * <!-- end-model-doc -->
	 * @see #GZIP
	 * @model literal="gzip"
	 * @generated
	 * @ordered
	 */
	public static final int GZIP_VALUE = 3;

	/**
	 * The '<em><b>ZIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A zip archive.
	 * <!-- end-model-doc -->
	 * @see #ZIP
	 * @model literal="zip"
	 * @generated
	 * @ordered
	 */
	public static final int ZIP_VALUE = 4;

	/**
	 * The '<em><b>TAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tar archive.
	 * <!-- end-model-doc -->
	 * @see #TAR
	 * @model literal="tar"
	 * @generated
	 * @ordered
	 */
	public static final int TAR_VALUE = 5;

	/**
	 * The '<em><b>INTEL HEX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intel hexadecimal records.
	 * <!-- end-model-doc -->
	 * @see #INTEL_HEX
	 * @model literal="intel-hex"
	 * @generated
	 * @ordered
	 */
	public static final int INTEL_HEX_VALUE = 6;

	/**
	 * The '<em><b>SRECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Motorola S-records.
	 * <!-- end-model-doc -->
	 * @see #SRECORD
	 * @model name="S_RECORD" literal="s-record"
	 * @generated
	 * @ordered
	 */
	public static final int SRECORD_VALUE = 7;

	/**
	 * The '<em><b>DFU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends in a suffix of USB Device Firmware Upgrade.
	 * <!-- end-model-doc -->
	 * @see #DFU
	 * @model literal="dfu"
	 * @generated
	 * @ordered
	 */
	public static final int DFU_VALUE = 8;

	/**
	 * The '<em><b>TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text for people.
	 * <!-- end-model-doc -->
	 * @see #TEXT
	 * @model literal="text"
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_VALUE = 9;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of these.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>File Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FileFormat[] VALUES_ARRAY =
		new FileFormat[] {
			ELF,
			PE,
			UIMAGE,
			GZIP,
			ZIP,
			TAR,
			INTEL_HEX,
			SRECORD,
			DFU,
			TEXT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>File Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FileFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>File Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FileFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>File Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FileFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>File Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileFormat get(int value) {
		switch (value) {
			case ELF_VALUE: return ELF;
			case PE_VALUE: return PE;
			case UIMAGE_VALUE: return UIMAGE;
			case GZIP_VALUE: return GZIP;
			case ZIP_VALUE: return ZIP;
			case TAR_VALUE: return TAR;
			case INTEL_HEX_VALUE: return INTEL_HEX;
			case SRECORD_VALUE: return SRECORD;
			case DFU_VALUE: return DFU;
			case TEXT_VALUE: return TEXT;
			case OTHER_VALUE: return OTHER;
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
	private FileFormat(int value, String name, String literal) {
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
	
} //FileFormat
