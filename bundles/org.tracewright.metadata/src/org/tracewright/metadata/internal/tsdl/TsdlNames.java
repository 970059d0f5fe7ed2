// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;

/** What others have to know of names in TSDL. */
public final class TsdlNames {

	private TsdlNames() {
	}

	/** Whether a text is an identifier that is no keyword. */
	public static boolean isIdentifier(String text) {
		return Literals.isIdentifier(text);
	}

	/** Whether a name can be that of a field: an identifier, which may be a keyword since an underscore is put before it. */
	public static boolean isFieldName(String text) {
		return text != null && Literals.isIdentifier('_' + text) && !Character.isDigit(text.charAt(0));
	}

	/** Whether TSDL can refer to a field like this; see {@link LocationText#canSay}. */
	public static boolean canSay(FieldLocation location, FieldClass from) {
		return LocationText.canSay(location, from);
	}
}
