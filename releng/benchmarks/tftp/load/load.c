/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/* Reads one file by many clients at once, from one thread, and prints what it took. */
#define _GNU_SOURCE
#include "client.h"

#include <fcntl.h>
#include <getopt.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EVENTS = 256, BEGIN_AT_ONCE = 16, TICK = 10 };

static const char USAGE[] =
	"Usage: tftp-load [OPTION]... ADDRESS PORT NAME FILE\n"
	"Reads NAME and compares it with the local FILE. Exit status: 0 all arrived as it is, 1 some failed, 2 wrong usage.\n"
	"  -n CLIENTS  at once, each from a port of its own (1)\n"
	"  -b BYTES    asks for this blksize            -w BLOCKS  asks for this windowsize\n"
	"  -t SECONDS  asks for this timeout            -r MS      repeats its last packet after this time (1000)\n"
	"  -d PERCENT  loses DATA and ACKs              -D PERCENT doubles DATA and ACKs\n"
	"  -o PERCENT  lets DATA be overtaken           -s SEED    of chance (1)\n"
	"  -m SECONDS  fails what is not complete then (50)   -v   one line for each client\n";

static void stop(const char *sentence, const char *what) {
	fprintf(stderr, "tftp-load: %s%s\n", sentence, what);
	exit(2);
}

static double number(const char *text, double least, double most) {
	char *end;
	double value = strtod(text, &end);
	if (end == text || *end != 0 || !(value >= least && value <= most)) {
		stop("A number is missing or out of range: ", text);
	}
	return value;
}

static unsigned chance(const char *percent) {
	return (unsigned) (number(percent, 0, 100) * 100);
}

static void find_server(struct settings *settings, const char *address, const char *port) {
	struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV}, *found;
	if (getaddrinfo(address, port, &hints, &found) != 0) {
		stop("Not an IP address and a port: ", address);
	}
	memcpy(&settings->server, found->ai_addr, found->ai_addrlen);
	settings->server_length = found->ai_addrlen;
	freeaddrinfo(found);
}

static void load(struct settings *settings, const char *path) {
	struct stat about;
	int file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0 || fstat(file, &about) != 0) {
		stop("Cannot read the file to compare with: ", path);
	}
	settings->size = (size_t) about.st_size;
	settings->content = about.st_size == 0 ? (const uint8_t *) ""
		: mmap(NULL, settings->size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
	if (settings->content == MAP_FAILED) {
		stop("Cannot map the file to compare with: ", path);
	}
	close(file);
}

/* One client: a blocking receive is one system call less for each block. */
static void run_one(struct client *client, const struct settings *settings, int64_t deadline) {
	struct timeval tick = {.tv_usec = TICK * 1000};
	client_begin(client, settings, 0);
	setsockopt(client->socket, SOL_SOCKET, SO_RCVTIMEO, &tick, sizeof tick);
	while (!client->done) {
		client_receive(client, settings, MSG_WAITFORONE);
		int64_t time = now();
		if (!client->done && time >= client_due(client)) {
			client_tick(client, settings, time);
		}
		if (!client->done && time >= deadline) {
			client_fail(client, "not complete in time, at block %llu", (unsigned long long) client->last);
		}
	}
}

/* Does what is due for all clients; returns when something will be due next. */
static int64_t tick_all(struct client *clients, unsigned count, const struct settings *settings, int64_t deadline) {
	int64_t time = now(), next = deadline;
	for (unsigned i = 0; i < count; i++) {
		if (clients[i].done) {
			continue;
		}
		client_tick(&clients[i], settings, time);
		if (!clients[i].done && time >= deadline) {
			client_fail(&clients[i], "not complete in time, at block %llu", (unsigned long long) clients[i].last);
		}
		next = !clients[i].done && client_due(&clients[i]) < next ? client_due(&clients[i]) : next;
	}
	return next;
}

/* Many clients. Requests go out a few at a time between receiving, as fast as one core allows. */
static void run_many(struct client *clients, unsigned count, const struct settings *settings, int64_t deadline) {
	struct epoll_event ready[EVENTS];
	int poll = epoll_create1(EPOLL_CLOEXEC);
	unsigned begun = 0, done = 0;
	int64_t next = 0;
	while (done < count) {
		for (unsigned i = 0; i < BEGIN_AT_ONCE && begun < count; i++, begun++) {
			struct client *client = &clients[begun];
			client_begin(client, settings, begun);
			done += client->done;
			epoll_ctl(poll, EPOLL_CTL_ADD, client->socket, &(struct epoll_event) {.events = EPOLLIN, .data.ptr = client});
		}
		int found = epoll_wait(poll, ready, EVENTS, begun < count ? 0 : TICK);
		for (int i = 0; i < found; i++) {
			struct client *client = ready[i].data.ptr;
			client_receive(client, settings, MSG_DONTWAIT);
			done += client->done;
			/* A packet held back is due soon; all other times only move on. */
			next = !client->done && client_due(client) < next ? client_due(client) : next;
		}
		if (now() >= next) {
			next = tick_all(clients, begun, settings, deadline);
			done = 0;
			for (unsigned i = 0; i < begun; i++) {
				done += clients[i].done;
			}
		}
	}
	close(poll);
}

static int by_value(const void *left, const void *right) {
	double a = *(const double *) left, b = *(const double *) right;
	return (a > b) - (a < b);
}

/* One line of NAME=VALUE. A client that failed counts as endlessly slow in the median. */
static int report(const struct client *clients, unsigned count, const struct settings *settings, double seconds, bool each) {
	double *times = calloc(count, sizeof *times);
	unsigned failed = 0;
	unsigned long long bytes = 0, repeated = 0, gaps = 0, needless = 0, hit = 0;
	for (unsigned i = 0; i < count; i++) {
		const struct client *client = &clients[i];
		bool bad = client->failure[0] != 0;
		times[i] = bad ? 1.0 / 0.0 : (double) (client->ended - client->begun) / 1e9;
		failed += bad;
		bytes += bad ? client->last * client->blksize : settings->size;
		repeated += client->repeated;
		hit += client->repeated > 0;
		gaps += client->gaps;
		needless += client->needless;
		if (each || (bad && failed == 1)) {
			fprintf(stderr, "client %u: %s, %.3f s, blksize %u, windowsize %u, repeated %llu, gaps %llu, needless DATA %llu\n", i,
				bad ? client->failure : "complete", (double) (client->ended - client->begun) / 1e9, client->blksize,
				client->windowsize, (unsigned long long) client->repeated, (unsigned long long) client->gaps,
				(unsigned long long) client->needless);
		}
	}
	qsort(times, count, sizeof *times, by_value);
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	double cpu = (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
	printf("clients=%u failed=%u seconds=%.4f median=%.4f slowest=%.4f bytes=%llu repeated=%llu repeating=%llu gaps=%llu needless=%llu "
		"blksize=%u windowsize=%u cpu=%.3f\n", count, failed, seconds, times[(count - 1) / 2], times[count - 1], bytes, repeated, hit, gaps,
		needless, clients[0].blksize, clients[0].windowsize, cpu);
	free(times);
	return failed == 0 ? 0 : 1;
}

int main(int argc, char **argv) {
	struct settings settings = {.first_wait = 1000 * MILLISECOND, .seed = 1};
	unsigned count = 1;
	double most = 50;
	bool each = false;
	for (int letter; (letter = getopt(argc, argv, "n:b:w:t:r:d:D:o:s:m:v")) != -1;) {
		switch (letter) {
		case 'n': count = (unsigned) number(optarg, 1, 20000); break;
		case 'b': settings.blksize = (unsigned) number(optarg, 8, 65464); break;
		case 'w': settings.windowsize = (unsigned) number(optarg, 1, 65535); break;
		case 't': settings.timeout = (unsigned) number(optarg, 1, 255); break;
		case 'r': settings.first_wait = (int64_t) number(optarg, 1, 60000) * MILLISECOND; break;
		case 'd': settings.drop = chance(optarg); break;
		case 'D': settings.duplicate = chance(optarg); break;
		case 'o': settings.reorder = chance(optarg); break;
		case 's': settings.seed = (uint64_t) number(optarg, 0, 1e15); break;
		case 'm': most = number(optarg, 0.01, 600); break;
		case 'v': each = true; break;
		default: stop("\n", USAGE);
		}
	}
	if (argc - optind != 4) {
		stop("\n", USAGE);
	}
	if (strlen(argv[optind + 2]) > 255) {
		stop("The name is longer than 255 bytes: ", argv[optind + 2]);
	}
	find_server(&settings, argv[optind], argv[optind + 1]);
	settings.name = argv[optind + 2];
	load(&settings, argv[optind + 3]);
	struct rlimit files;
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	struct client *clients = calloc(count, sizeof *clients);
	int64_t begun = now(), deadline = begun + (int64_t) (most * 1e9);
	if (count == 1) {
		run_one(clients, &settings, deadline);
	} else {
		run_many(clients, count, &settings, deadline);
	}
	int64_t ended = begun;
	for (unsigned i = 0; i < count; i++) {
		ended = clients[i].ended > ended ? clients[i].ended : ended;
	}
	return report(clients, count, &settings, (double) (ended - begun) / 1e9, each);
}
