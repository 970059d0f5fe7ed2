// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.List;

import org.tracewright.session.diff.Change;

/**
 * A step of what is done.
 *
 * @param change    what is to be done
 * @param arguments what was said to the tracer, as in {@link ChangeCommands}
 * @param success   whether it was done
 * @param message   what was said: why not, or warnings; possibly empty
 */
public record Step(Change change, List<String> arguments, boolean success, String message) {
}
