/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** An entry of a {@link RawZip}. Right when made; each setter can make it wrong. */
public final class RawEntry {

	static final int UTF8_FLAG = 0x0800;
	static final int DESCRIPTOR_FLAG = 0x0008;
	private static final int STORED = 0;
	private static final int DEFLATED = 8;
	private static final int MADE_BY_UNIX = 3 << 8 | 20;

	byte[] packed;
	byte[] name;
	int flags = UTF8_FLAG;
	int method;
	long crc;
	long size;
	long packedSize;
	int attributes;
	boolean zip64;
	RawEntry sharing;
	RawEntry front;
	RawEntry outer;
	int shift;
	byte[] behind = {};
	byte[] frontExtra = {};
	byte[] directoryExtra = {};
	RawEntry descriptorSays;
	int part;

	private RawEntry(String name, byte[] packed, int method, long crc, long size) {
		this.name = name.getBytes(StandardCharsets.UTF_8);
		this.packed = packed;
		this.method = method;
		this.crc = crc;
		this.size = size;
		this.packedSize = packed.length;
	}

	/** @return a file that is not compressed */
	public static RawEntry stored(String name, byte[] content) {
		return new RawEntry(name, content, STORED, crc(content), content.length);
	}

	/** @return a file that is not compressed and holds text */
	public static RawEntry stored(String name, String content) {
		return stored(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** @return a compressed file */
	public static RawEntry deflated(String name, byte[] content) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
			out.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			deflater.end();
		}
		return new RawEntry(name, packed.toByteArray(), DEFLATED, crc(content), content.length);
	}

	/**
	 * @param mebibytes of zeros that it unpacks to, made without unpacking them here
	 * @return a compressed file with a wrong checksum, about a thousandth as large as what it unpacks to
	 */
	public static RawEntry zeros(String name, int mebibytes) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
		byte[] block = new byte[8192];
		deflater.setInput(new byte[1 << 20]);
		int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
		deflater.end();
		ByteArrayOutputStream packed = new ByteArrayOutputStream(length * mebibytes + 2);
		for (int i = 0; i < mebibytes; i++) {
			packed.write(block, 0, length);
		}
		// An empty last block (RFC 1951, 3.2.6).
		packed.writeBytes(new byte[] { 3, 0 });
		return new RawEntry(name, packed.toByteArray(), DEFLATED, 0, (long) mebibytes << 20);
	}

	/** @return a file of deflated data as they are given, with a wrong checksum */
	static RawEntry deflated(String name, byte[] packed, long size) {
		return new RawEntry(name, packed, DEFLATED, 0, size);
	}

	/** @return a folder */
	public static RawEntry folder(String name) {
		return stored(name.endsWith("/") ? name : name + "/", new byte[0]).attributes(0x10);
	}

	/** @param bytes the name as it stands in the archive, without the UTF-8 flag */
	public RawEntry name(byte[] bytes) {
		name = bytes;
		flags &= ~UTF8_FLAG;
		return this;
	}

	/** @param added bits to set, e.g. 1 for "encrypted" */
	public RawEntry flag(int added) {
		flags |= added;
		return this;
	}

	/** @param number of a compression method */
	public RawEntry method(int number) {
		method = number;
		return this;
	}

	public RawEntry crc(long checksum) {
		crc = checksum;
		return this;
	}

	/** @param unpacked bytes to declare */
	public RawEntry size(long unpacked) {
		size = unpacked;
		return this;
	}

	/** @param bytes packed bytes to declare */
	public RawEntry packedSize(long bytes) {
		packedSize = bytes;
		return this;
	}

	/** @param external attributes as they stand in the archive */
	public RawEntry attributes(int external) {
		attributes = external;
		return this;
	}

	/** @param mode file type and permissions of Unix */
	public RawEntry unixMode(int mode) {
		return attributes(mode << 16);
	}

	/** Sizes and checksum follow the data, as a program does that writes to a pipe. */
	public RawEntry descriptor() {
		return flag(DESCRIPTOR_FLAG);
	}

	/** Sizes have 64 bits. */
	public RawEntry zip64() {
		zip64 = true;
		return this;
	}

	/** @param other whose data this one points to as well */
	public RawEntry sharing(RawEntry other) {
		sharing = other;
		return this;
	}

	/** @param said what stands in front of the data; the directory says what this entry says */
	public RawEntry front(RawEntry said) {
		front = said;
		return this;
	}

	/** @param bytes that the directory is wrong about the place */
	public RawEntry shift(int bytes) {
		shift = bytes;
		return this;
	}

	/** @param other in whose data this entry lies, with all that stands in front of it, from the first byte on */
	public RawEntry inside(RawEntry other) {
		outer = other;
		return this;
	}

	/** @param offset bytes from the start of the other's data to what stands in front of this one's */
	RawEntry insideAt(RawEntry other, int offset) {
		outer = other;
		return shift(offset);
	}

	/** @param bytes behind the end of the packed data, declared as part of them */
	public RawEntry trailing(byte[] bytes) {
		packed = Arrays.copyOf(packed, packed.length + bytes.length);
		System.arraycopy(bytes, 0, packed, packed.length - bytes.length, bytes.length);
		return packedSize(packed.length);
	}

	/** @param bytes that belong to no entry, behind this one */
	public RawEntry behind(byte[] bytes) {
		behind = bytes;
		return this;
	}

	/** @param fields behind the name where the entry stands */
	public RawEntry frontExtra(byte[] fields) {
		frontExtra = fields;
		return this;
	}

	/** @param fields behind the name in the list of files */
	public RawEntry directoryExtra(byte[] fields) {
		directoryExtra = fields;
		return this;
	}

	/** @param said whose checksum and sizes follow the data instead of the right ones */
	public RawEntry descriptorOf(RawEntry said) {
		descriptorSays = said;
		return descriptor();
	}

	/** @param number of the part in which it begins, of an archive that was split */
	public RawEntry part(int number) {
		part = number;
		return this;
	}

	int madeBy() {
		return attributes >>> 16 == 0 ? 20 : MADE_BY_UNIX;
	}

	private static long crc(byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		return crc.getValue();
	}
}
