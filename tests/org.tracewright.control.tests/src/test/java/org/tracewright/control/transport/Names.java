// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.util.List;

/** Arguments that a careless program breaks. */
final class Names {

	static final List<String> ODD = List.of("", " ", "  two  blanks ", "'", "''", "it's", "\"", "a\"b'c\"d", "$HOME",
			"$(echo gone)", "`echo gone`", "${PATH}", "a\nb", "\n", "trailing\n", "a\r\nb", "\t", "-n", "--", "-e", "\\", "\\\\",
			"a\\'b", "\\n", "!", "!!", "*", "?", "[a-z]", "{a,b}", "~", "~root", "a;b", "a&b", "a|b", "a>b", "<", "#", "a #b",
			"(", ")", "=", "A=b", "%s", "%", "\u00e4\u00f6\u00fc", "\u65e5\u672c", "\ud83d\udc1e", "\u0001\u001b[31m", "if",
			"done", "^", ",", "x".repeat(5000));

	private Names() {
	}
}
