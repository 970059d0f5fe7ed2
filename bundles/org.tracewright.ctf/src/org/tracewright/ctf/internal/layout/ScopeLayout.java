// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

/**
 * A compiled scope.
 *
 * @param root    its structure
 * @param anchor  number of the anchor of the structure's start
 * @param program finds the positions of its fields
 */
public record ScopeLayout(Layout.Struct root, int anchor, Program program) {
}
