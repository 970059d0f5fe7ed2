// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import org.tracewright.analysis.Tone;

/** What states are called, for legends. */
public final class ToneNames {

	private ToneNames() {
	}

	/** What a tone is called. */
	public static String of(Tone tone) {
		return Messages.tone(tone);
	}
}
