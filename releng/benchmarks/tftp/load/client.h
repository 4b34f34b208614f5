/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/* One well-behaved reading TFTP client: RFC 1350 with the options of RFC 2348, 2349 and 7440, on a network that may be bad. */
#ifndef FIELDBENCH_CLIENT_H
#define FIELDBENCH_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

#define LARGEST_PACKET (4 + 65464)
#define MILLISECOND 1000000LL

/* What all clients of a run have in common. Times in nanoseconds, chances in packets of 10,000. */
struct settings {
	struct sockaddr_storage server;
	socklen_t server_length;
	const char *name;
	unsigned blksize, windowsize, timeout; /* as asked for; 0 leaves the option out */
	int64_t first_wait;                    /* before a client repeats its last packet; doubles from try to try up to 8 s */
	unsigned drop, duplicate, reorder;
	uint64_t seed;
	const uint8_t *content; /* what must arrive */
	size_t size;
};

struct client {
	int socket;
	bool connected, done;
	char failure[128]; /* empty unless it failed */
	unsigned blksize, windowsize;
	uint64_t last;       /* the last block in order, counted beyond 16 bits */
	unsigned in_window;  /* blocks since the last ACK */
	bool gap_told;       /* one ACK for a gap, until a block in order comes */
	int64_t begun, ended, due, wait;
	uint64_t chance;
	uint8_t *held; /* a packet that another one overtakes */
	size_t held_length;
	int64_t held_until;
	uint64_t repeated, gaps, needless; /* packets sent again after waiting; ACKs for gaps; DATA that came again */
};

int64_t now(void);

/* Opens a socket and sends the request. */
void client_begin(struct client *client, const struct settings *settings, unsigned index);

/* Takes in what has arrived; with MSG_WAITFORONE waits for a packet, or for the socket's receive timeout. */
void client_receive(struct client *client, const struct settings *settings, int flags);

/* Does what is due by now. */
void client_tick(struct client *client, const struct settings *settings, int64_t time);

/* When client_tick is to be called next. */
int64_t client_due(const struct client *client);

void client_fail(struct client *client, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
