// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.tracewright.examples.shop.ShopEvents.TRACE;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that need no query. */
final class PageCache {

	private static final double STALE = 0.25;

	private final Set<String> pages = ConcurrentHashMap.newKeySet();
	private final Luck luck;

	PageCache(Luck luck) {
		this.luck = luck;
	}

	/** Whether a page is there. Now and then it has just been dropped. */
	boolean has(String key) {
		if (luck.happens(STALE))
			pages.remove(key);
		boolean hit = pages.contains(key);
		if (hit)
			TRACE.cacheHit(key);
		else
			TRACE.cacheMiss(key);
		return hit;
	}

	/** Keeps a page. */
	void keep(String key) {
		pages.add(key);
	}
}
