// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/** Gives out the numbers of anchors and handles. Those of an event record class go on where those of its data stream class end. */
final class Numbers {

	private final int firstHandle;
	private int anchors;
	private int handles;

	Numbers() {
		firstHandle = 0;
	}

	Numbers(Numbers shared) {
		firstHandle = shared.handles;
		anchors = shared.anchors;
		handles = shared.handles;
	}

	int nextAnchor() {
		return anchors++;
	}

	int nextHandle() {
		return handles++;
	}

	int anchors() {
		return anchors;
	}

	int firstHandle() {
		return firstHandle;
	}

	int handles() {
		return handles;
	}
}
