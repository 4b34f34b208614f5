/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the suite asks for, in the folder which the server under test serves. */
public final class TestFiles {

	/** Needs more than 65,535 blocks of 8 bytes. */
	public static final String MANY_BLOCKS = "many-blocks";

	/** A link in the folder to a file outside. */
	public static final String LINK_OUT = "link-out";

	/** Stands beside the folder; a server that gives it away lets clients out. */
	public static final String OUTSIDE = "conformance-outside.txt";

	private static final int[] SIZES = { 0, 1, 511, 512, 513, 1024, 4096, 10_240, 200_000 };
	private static final int MANY = 8 * 65_600 + 3;
	private static final String UPLOADS = "upload-";

	private final Path root;
	private final Map<String, byte[]> contents = new TreeMap<>();

	/** @param root the served folder */
	public TestFiles(Path root) {
		this.root = root.toAbsolutePath().normalize();
		for (int size : SIZES) {
			contents.put("size-" + size, bytes(size));
		}
		contents.put(MANY_BLOCKS, bytes(MANY));
		contents.put("text-lf", text("first\nsecond\n\nlast\n"));
		contents.put("text-cr", text("a\rb\r\rc\r"));
		contents.put("text-edge-lf", text("a".repeat(Wire.BLOCK - 1) + "\nb\n"));
		contents.put("text-edge-cr", text("a".repeat(Wire.BLOCK - 1) + "\rb"));
		contents.put("text-exact", text("a".repeat(2 * Wire.BLOCK - 2) + '\n'));
		contents.put("sub/inside", text("inside"));
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** @return the same bytes for the same length */
	public static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	/** Creates the files, and removes what an earlier run wrote. */
	public void prepare() throws IOException {
		Files.createDirectories(root.resolve("sub"));
		for (Map.Entry<String, byte[]> file : contents.entrySet()) {
			Files.write(root.resolve(file.getKey()), file.getValue());
		}
		Files.write(outside(), text("outside"));
		Files.deleteIfExists(root.resolve(LINK_OUT));
		try {
			Files.createSymbolicLink(root.resolve(LINK_OUT), outside());
		} catch (IOException | UnsupportedOperationException e) {
			// Windows lets few users create links; the check then says that there is none.
		}
		removeUploads();
	}

	private void removeUploads() throws IOException {
		try (Stream<Path> files = Files.list(root)) {
			for (Path file : files.filter(path -> path.getFileName().toString().startsWith(UPLOADS)).toList()) {
				Files.delete(file);
			}
		}
	}

	/** @return what the folder lacks of the files that have to be there */
	public List<String> missing() {
		return contents.keySet().stream().filter(name -> !Files.isRegularFile(root.resolve(name))).toList();
	}

	/** @return a name under which nothing was written yet */
	public String uploadName(String check) {
		return UPLOADS + check;
	}

	public Path root() {
		return root;
	}

	/** @return the file that no client may get */
	public Path outside() {
		return root.resolveSibling(OUTSIDE);
	}

	public byte[] content(String name) {
		return contents.get(name).clone();
	}
}
