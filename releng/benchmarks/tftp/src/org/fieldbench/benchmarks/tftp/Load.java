/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.util.ArrayList;
import java.util.List;

/**
 * What the clients of one run do.
 *
 * @param clients how many read at once
 * @param windowsize as asked for; 0 leaves the option out
 * @param file its name, in the folder that is served
 * @param lost percent of DATA and ACKs that the network loses
 * @param doubled percent of DATA and ACKs that arrive twice
 * @param overtaken percent of DATA that the next packet overtakes
 * @param seconds after which what is not complete has failed
 */
record Load(int clients, int blksize, int windowsize, String file, double lost, double doubled, double overtaken, int seconds) {

	static Load one(int blksize, int windowsize, String file) {
		return new Load(1, blksize, windowsize, file, 0, 0, 0, 60);
	}

	static Load many(int clients, int blksize, String file) {
		return new Load(clients, blksize, 0, file, 0, 0, 0, 60);
	}

	/** Each client has misfortunes of its own, the same for each server. */
	static Load unlucky(int clients, int windowsize, String file, double lost, double doubled, double overtaken) {
		return new Load(clients, 1428, windowsize, file, lost, doubled, overtaken, 60);
	}

	List<String> command(Tools tools, int port) {
		List<String> command = new ArrayList<>(List.of(tools.load().toString(), "-n", "" + clients, "-b", "" + blksize, "-d", "" + lost,
				"-D", "" + doubled, "-o", "" + overtaken, "-m", "" + seconds));
		if (windowsize > 0) {
			command.addAll(List.of("-w", "" + windowsize));
		}
		command.addAll(List.of(Contestant.ADDRESS, "" + port, file, tools.served().resolve(file).toString()));
		return command;
	}
}
