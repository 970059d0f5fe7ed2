// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An array that always has the same number of elements, so that the number is not recorded. Missing ones are recorded as zero, others are left out. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Length {

	/** Number of elements, at least 1. */
	int value();
}
