// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In which base viewers show an integer, or each of an array. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Base {

	/** 2, 8, 10 or 16. */
	int value();
}
