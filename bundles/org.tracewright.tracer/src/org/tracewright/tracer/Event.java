// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says more of a tracepoint than its method does. Methods without it are events of level {@link Level#DEBUG_LINE} named as the method. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Event {

	/** Name of the event behind the colon; empty for the method's. */
	String name() default "";

	/** How severe or detailed it is. */
	Level level() default Level.DEBUG_LINE;
}
