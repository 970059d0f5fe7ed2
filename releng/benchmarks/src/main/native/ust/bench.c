/* SPDX-License-Identifier: EPL-2.0 */
/*
 * Calls a tracepoint in a loop: bench two|text. Says "ready"; then for each line of standard input, a number of milliseconds, traces
 * for as long and answers with the number of events, the ns that they took, and the ns that they had a processor.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench_tp.h"

enum { CHUNK = 10000, TEXTS = 64, TEXT_SIZE = 41 };

static char text[TEXTS][TEXT_SIZE];

static long long now(clockid_t clock)
{
	struct timespec time;
	clock_gettime(clock, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void two(int from)
{
	for (int i = from; i < from + CHUNK; i++)
		lttng_ust_tracepoint(bench, two, i, i + 1);
}

static void texts(int from)
{
	for (int i = from; i < from + CHUNK; i++)
		lttng_ust_tracepoint(bench, text, text[i & (TEXTS - 1)]);
}

int main(int count, char **arguments)
{
	char line[32];
	int is_text;

	if (count != 2 || (strcmp(arguments[1], "two") && strcmp(arguments[1], "text"))) {
		fprintf(stderr, "usage: bench two|text\n");
		return 2;
	}
	is_text = !strcmp(arguments[1], "text");
	for (int i = 0; i < TEXTS; i++)
		snprintf(text[i], TEXT_SIZE, "message %02d of an example: 40 characters.", i);
	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof line, stdin)) {
		long long events = 0, work = now(CLOCK_THREAD_CPUTIME_ID), begin = now(CLOCK_MONOTONIC), end = begin, limit = begin + atoll(line) * 1000000;
		while (end < limit) {
			if (is_text)
				texts((int) (events & 0x3fffffff));
			else
				two((int) (events & 0x3fffffff));
			events += CHUNK;
			end = now(CLOCK_MONOTONIC);
		}
		printf("%lld %lld %lld\n", events, end - begin, now(CLOCK_THREAD_CPUTIME_ID) - work);
		fflush(stdout);
	}
	return 0;
}
