/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.files.WholeFile;
import org.fieldbench.tftp.client.ClientListener;
import org.fieldbench.tftp.client.ClientResult;
import org.fieldbench.tftp.client.ClientSettings;
import org.fieldbench.tftp.client.TftpClient;
import org.fieldbench.tftp.client.TransferMode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code get}: reads a file from a TFTP server. */
@Command(name = "get", sortOptions = false, description = { "Read a file from a TFTP server, as a phone would.",
		"The file appears, or replaces an older one, only when it is complete.", "" }, footer = { "",
				"Examples: fieldbench get 10.0.0.5 ip710-boot.bin", "          fieldbench get [::1]:6969 list.txt -o - --no-options",
				"Exit code 1 when the file did not come whole; then none is left behind." })
public final class GetVerb extends ClientVerb {

	private static final String STANDARD_OUTPUT = "-";

	@Parameters(index = "1", paramLabel = "NAME", description = "The file's name there.")
	private String name;

	@Option(names = "-o", paramLabel = "FILE", order = -1, description = {
			"Where to. A folder takes the file under its own name; - is standard output.", "Standard: the current folder." })
	private String output;

	public GetVerb() {
		this(StopSignal::ofProcess);
	}

	GetVerb(Supplier<StopSignal> stopSignal) {
		super(stopSignal);
	}

	private boolean toStandardOutput() {
		return STANDARD_OUTPUT.equals(output);
	}

	@Override
	void check() {
		if (name.isEmpty()) {
			throw usage("The name of the file is empty.");
		}
		if (toStandardOutput() && json()) {
			throw usage("-o - prints the file where --json prints the outcome: give the one or the other.");
		}
	}

	@Override
	void transfer(TftpClient client, ClientSettings settings, InetSocketAddress server, ClientListener listener) throws IOException {
		if (toStandardOutput()) {
			PrintStream out = context().out();
			ClientResult result = whole(settings, client.get(server, name, out, listener));
			if (out.checkError()) {
				throw failed("The program that reads the file from here ended before it was complete.");
			}
			context().err().print(new ClientOutcome(server, name, "standard output", result).text("Got"));
			return;
		}
		Path target = target();
		try (WholeFile file = new WholeFile(target, true)) {
			ClientResult result = whole(settings, client.get(server, name, file.bytes(), listener));
			file.complete();
			print(new ClientOutcome(server, name, target.toString(), result));
		}
	}

	private Path target() {
		try {
			Path place = Path.of(output == null ? "" : output);
			return output == null || Files.isDirectory(place) ? place.resolve(ownName()) : place;
		} catch (InvalidPathException e) {
			throw usage("This system cannot have a file of the name " + Texts.safe(e.getInput()) + ": choose one with -o.");
		}
	}

	/** @return the name without the server's folders */
	private String ownName() {
		String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		if (own.isBlank() || own.equals(".") || own.equals("..")) {
			throw usage('"' + Texts.safe(name) + "\" gives the file no name on this computer: choose one with -o.");
		}
		return own;
	}

	/** A server may end early without a word, but then the size that it told is not what came. */
	private ClientResult whole(ClientSettings settings, ClientResult result) {
		long announced = result.announcedSize().orElse(0);
		if (settings.mode() == TransferMode.OCTET && announced > 0 && announced != result.bytes()) {
			throw failed("The server announced " + Texts.bytes(announced) + " but sent " + Texts.number(result.bytes())
					+ ": the file changed meanwhile, or the server is wrong. Try again; --no-options takes whatever comes.");
		}
		return result;
	}

	private void print(ClientOutcome outcome) {
		if (json()) {
			printJson(outcome.facts());
		} else {
			context().out().print(outcome.text("Got"));
		}
	}
}
