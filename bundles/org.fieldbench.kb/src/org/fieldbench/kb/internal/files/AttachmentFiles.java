/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.NewAttachment;

/** The attachments of an article: those of now by their names, and the content of all that ever were. */
final class AttachmentFiles {

	/** Files that file managers leave behind. */
	private static final Set<String> FURNITURE = Set.of("thumbs.db", "desktop.ini");

	private final ArticlePlace place;
	private final SafeFiles files;

	AttachmentFiles(ArticlePlace place, SafeFiles files) {
		this.place = place;
		this.files = files;
	}

	/** @return what lies in the folder now, in the order of the names; files that cannot be attachments are left out */
	List<Attachment> present() throws IOException {
		List<Attachment> present = new ArrayList<>();
		for (Path file : usable()) {
			present.add(new Attachment(file.getFileName().toString(), Files.size(file), Sha256.of(file)));
		}
		present.sort(Comparator.comparing(Attachment::name));
		return present;
	}

	private List<Path> usable() throws IOException {
		try (Stream<Path> all = Files.list(place.attachments())) {
			return all.filter(AttachmentFiles::isUsable).toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	private static boolean isUsable(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && AttachmentNames.problem(name).isEmpty()
				&& !FURNITURE.contains(name.toLowerCase(java.util.Locale.ROOT));
	}

	/** Keeps the content for ever. */
	Attachment keep(NewAttachment added) throws IOException {
		Path unfinished = files.unfinished(place.contents());
		try (InputStream in = added.content().open(); DigestInputStream content = Sha256.counting(in)) {
			files.write(unfinished, content);
			String sha256 = Sha256.hex(content.getMessageDigest().digest());
			long size = Files.size(unfinished);
			files.name(unfinished, kept(sha256));
			return new Attachment(added.name(), size, sha256);
		} catch (IOException e) {
			files.forget(unfinished, e);
			throw e;
		}
	}

	/** Keeps the content of what lies in the folder, unless that was done. */
	void keep(Attachment present) throws IOException {
		Path kept = kept(present.sha256());
		if (!Files.exists(kept)) {
			keep(NewAttachment.of(place.attachments().resolve(present.name())));
		}
	}

	/** Makes the folder hold these, and nothing else that could be an attachment. What goes is kept first. */
	void show(List<Attachment> wanted) throws IOException {
		List<Attachment> present = present();
		for (Attachment file : present) {
			if (!wanted.contains(file)) {
				keep(file);
				files.delete(place.attachments().resolve(file.name()));
			}
		}
		for (Attachment file : wanted) {
			if (!present.contains(file)) {
				show(file);
			}
		}
	}

	private void show(Attachment file) throws IOException {
		Path kept = kept(file.sha256());
		if (Files.exists(kept)) { // else it is lost: the check of the knowledge base names it, and the others are shown
			try (InputStream content = Files.newInputStream(kept)) {
				files.put(place.attachments().resolve(file.name()), content);
			}
		}
	}

	InputStream open(Attachment attachment) throws IOException {
		return new KeptContent(Files.newInputStream(kept(attachment.sha256())), attachment.sha256());
	}

	/** @param sha256 is checked, since it may come from a file that somebody else wrote */
	Path kept(String sha256) throws IOException {
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IOException("\"" + sha256 + "\" is no SHA-256");
		}
		return place.contents().resolve(sha256);
	}
}
