// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits what is recorded of a text, of each text of an array, or of bytes. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Text {

	/** Most bytes of it in UTF-8; what is longer is cut between two characters. */
	int max();
}
