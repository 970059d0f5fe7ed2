/* SPDX-License-Identifier: EPL-2.0 */
/*
 * Calls a tracepoint in a loop: bench two|text. Says "ready"; then for each line of standard input, a number of milliseconds, traces
 * for as long and answers with the number of events and the ns that they took.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench_tp.h"

enum { CHUNK = 10000 };

static const char *const text = "a typical log message of 40 characters..";

static long long now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void two(int from)
{
	for (int i = from; i < from + CHUNK; i++)
		lttng_ust_tracepoint(bench, two, i, i + 1);
}

static void texts(void)
{
	for (int i = 0; i < CHUNK; i++)
		lttng_ust_tracepoint(bench, text, text);
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
	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof line, stdin)) {
		long long events = 0, begin = now(), end = begin, limit = begin + atoll(line) * 1000000;
		while (end < limit) {
			if (is_text)
				texts();
			else
				two((int) (events & 0x3fffffff));
			events += CHUNK;
			end = now();
		}
		printf("%lld %lld\n", events, end - begin);
		fflush(stdout);
	}
	return 0;
}
