/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
#define _GNU_SOURCE
#include "client.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

enum { RRQ = 1, DATA = 3, ACK = 4, ERROR = 5, OACK = 6 };
enum { BATCH = 64, LONGEST_WAIT = 8000, OVERTAKEN_WITHIN = 10 };

int64_t now(void) {
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void end(struct client *client) {
	client->done = true;
	client->ended = now();
	close(client->socket);
	free(client->held);
	client->held = NULL;
}

void client_fail(struct client *client, const char *format, ...) {
	va_list values;
	va_start(values, format);
	vsnprintf(client->failure, sizeof client->failure, format, values);
	va_end(values);
	end(client);
}

/* xorshift64*: the same misfortunes for the same seed, whatever the server. */
static bool happens(struct client *client, unsigned chance) {
	if (chance == 0) {
		return false;
	}
	client->chance ^= client->chance >> 12;
	client->chance ^= client->chance << 25;
	client->chance ^= client->chance >> 27;
	return (client->chance * 2685821657736338717ULL >> 33) % 10000 < chance;
}

static size_t option(char *packet, size_t at, const char *name, unsigned value) {
	return value == 0 ? at : at + (size_t) sprintf(packet + at, "%s%c%u", name, 0, value) + 1;
}

static void send_request(struct client *client, const struct settings *settings) {
	char packet[512] = {0, RRQ};
	size_t length = 2 + (size_t) snprintf(packet + 2, 256, "%s", settings->name) + 1;
	length += (size_t) sprintf(packet + length, "octet") + 1;
	length = option(packet, length, "blksize", settings->blksize);
	length = option(packet, length, "timeout", settings->timeout);
	length = option(packet, length, "windowsize", settings->windowsize);
	sendto(client->socket, packet, length, 0, (const struct sockaddr *) &settings->server, settings->server_length);
}

static void send_ack(struct client *client, const struct settings *settings) {
	uint8_t packet[4] = {0, ACK, (uint8_t) (client->last >> 8), (uint8_t) client->last};
	client->in_window = 0;
	/* The very last ACK always goes out: nobody stays to repeat it. */
	if (!client->done && happens(client, settings->drop)) {
		return;
	}
	send(client->socket, packet, sizeof packet, 0);
	if (happens(client, settings->duplicate)) {
		send(client->socket, packet, sizeof packet, 0);
	}
}

static void restart_timer(struct client *client, const struct settings *settings) {
	client->wait = settings->first_wait;
	client->due = now() + client->wait;
}

static void on_data(struct client *client, const struct settings *settings, const uint8_t *packet, size_t length) {
	uint16_t ahead = (uint16_t) ((packet[2] << 8 | packet[3]) - (client->last & 0xffff));
	size_t count = length - 4;
	size_t offset = client->last * client->blksize;
	if (ahead != 1) {
		bool again = ahead == 0 && client->in_window == 0;
		bool gap = ahead > 1 && ahead <= client->windowsize && !client->gap_told;
		client->needless += ahead == 0 || ahead > client->windowsize;
		client->gaps += gap;
		client->gap_told |= gap;
		if (again || gap) {
			send_ack(client, settings);
		}
		return;
	}
	if (count > client->blksize || offset + count > settings->size || memcmp(settings->content + offset, packet + 4, count) != 0) {
		client_fail(client, "wrong content in block %llu", (unsigned long long) client->last + 1);
		return;
	}
	client->last++;
	client->in_window++;
	client->gap_told = false;
	if (count < client->blksize && offset + count < settings->size) {
		client_fail(client, "ended after %zu of %zu bytes", offset + count, settings->size);
		return;
	}
	if (count < client->blksize) {
		client->done = true;
		send_ack(client, settings);
		end(client);
		return;
	}
	if (client->in_window == client->windowsize) {
		send_ack(client, settings);
	}
	restart_timer(client, settings);
}

static void on_oack(struct client *client, const struct settings *settings, const char *packet, size_t length) {
	const char *end_of_packet = packet + length;
	if (client->last > 0) {
		return;
	}
	for (const char *name = packet + 2; name < end_of_packet;) {
		const char *value = name + strnlen(name, (size_t) (end_of_packet - name)) + 1;
		unsigned number = value < end_of_packet ? (unsigned) strtoul(value, NULL, 10) : 0;
		if (strcasecmp(name, "blksize") == 0 && number >= 8 && number <= settings->blksize) {
			client->blksize = number;
		} else if (strcasecmp(name, "windowsize") == 0 && number >= 1 && number <= settings->windowsize) {
			client->windowsize = number;
		} else if (strcasecmp(name, "timeout") != 0 || number != settings->timeout) {
			client_fail(client, "the OACK has %.40s=%u", name, number);
			return;
		}
		name = value + strnlen(value, (size_t) (end_of_packet - value)) + 1;
	}
	send_ack(client, settings);
	restart_timer(client, settings);
}

static void on_packet(struct client *client, const struct settings *settings, uint8_t *packet, size_t length) {
	packet[length] = 0;
	if (client->done || length < 4 || packet[0] != 0) {
		return;
	}
	if (packet[1] == DATA) {
		on_data(client, settings, packet, length);
	} else if (packet[1] == OACK) {
		on_oack(client, settings, (const char *) packet, length);
	} else if (packet[1] == ERROR) {
		client_fail(client, "error %u: %.80s", packet[2] << 8 | packet[3], (const char *) packet + 4);
	}
}

static void release_held(struct client *client, const struct settings *settings) {
	uint8_t *packet = client->held;
	client->held = NULL;
	on_packet(client, settings, packet, client->held_length);
	free(packet);
}

/* The network: loses, doubles and reorders DATA. */
static void arrive(struct client *client, const struct settings *settings, uint8_t *packet, size_t length) {
	bool data = length >= 4 && packet[1] == DATA;
	if (data && happens(client, settings->drop)) {
		return;
	}
	if (data && client->held == NULL && happens(client, settings->reorder)) {
		client->held = malloc(length + 1);
		memcpy(client->held, packet, length);
		client->held_length = length;
		client->held_until = now() + OVERTAKEN_WITHIN * MILLISECOND;
		return;
	}
	on_packet(client, settings, packet, length);
	if (data && happens(client, settings->duplicate)) {
		on_packet(client, settings, packet, length);
	}
	if (client->held != NULL) {
		release_held(client, settings);
	}
}

void client_begin(struct client *client, const struct settings *settings, unsigned index) {
	*client = (struct client) {.blksize = 512, .windowsize = 1, .chance = (settings->seed + index + 1) * 0x9E3779B97F4A7C15ULL};
	client->socket = socket(settings->server.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	client->begun = now();
	if (client->socket < 0) {
		client_fail(client, "no socket: %s", strerror(errno));
		return;
	}
	send_request(client, settings);
	restart_timer(client, settings);
}

void client_receive(struct client *client, const struct settings *settings, int flags) {
	static uint8_t packets[BATCH][LARGEST_PACKET + 2];
	static struct iovec places[BATCH];
	static struct sockaddr_storage senders[BATCH];
	static struct mmsghdr messages[BATCH];
	unsigned wanted = client->windowsize < BATCH ? client->windowsize : BATCH;
	for (unsigned i = 0; i < wanted; i++) {
		places[i] = (struct iovec) {packets[i], LARGEST_PACKET + 1};
		messages[i].msg_hdr = (struct msghdr) {.msg_iov = &places[i], .msg_iovlen = 1};
		if (!client->connected) {
			messages[i].msg_hdr.msg_name = &senders[i];
			messages[i].msg_hdr.msg_namelen = sizeof senders[i];
		}
	}
	int count = recvmmsg(client->socket, messages, wanted, flags, NULL);
	if (count < 0) {
		if (errno != EAGAIN && errno != EINTR) {
			client_fail(client, "the server went away: %s", strerror(errno));
		}
		return;
	}
	/* From its first packet on, the server's address and port are its TID, and the kernel keeps others out. */
	if (!client->connected) {
		connect(client->socket, messages[0].msg_hdr.msg_name, messages[0].msg_hdr.msg_namelen);
		client->connected = true;
	}
	for (int i = 0; i < count && !client->done; i++) {
		arrive(client, settings, packets[i], messages[i].msg_len);
	}
}

void client_tick(struct client *client, const struct settings *settings, int64_t time) {
	if (client->held != NULL && time >= client->held_until) {
		release_held(client, settings);
	}
	if (client->done || time < client->due) {
		return;
	}
	client->repeated++;
	client->wait = client->wait * 2 > LONGEST_WAIT * MILLISECOND ? LONGEST_WAIT * MILLISECOND : client->wait * 2;
	client->due = time + client->wait;
	if (client->connected) {
		send_ack(client, settings);
	} else {
		send_request(client, settings);
	}
}

int64_t client_due(const struct client *client) {
	return client->held != NULL && client->held_until < client->due ? client->held_until : client->due;
}
