/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

/** Families of jobs, to join or cancel those that belong together. */
public enum JobFamilies {
	/** Reads a firmware bundle. */
	FIRMWARE,
	/** Reads the bytes of one entry of a firmware bundle. */
	CONTENT,
	/** Starts or stops the TFTP server. */
	SERVER,
	/** Rehearses or flashes. */
	SESSION,
	/** Reads or searches articles. */
	KNOWLEDGE_BASE,
	/** Reads or writes the phones that the desk knows. */
	PHONES,
	/** Makes, checks or puts back backups. */
	BACKUPS,
	/** Makes the first start show something. */
	WELCOME
}
