// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the field in which an argument, or a component of a record, is recorded. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Name {

	/** A name, not empty and without control characters. */
	String value();
}
