// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that the other form cannot say.
 *
 * @param element  what it is, in the model that was to be converted
 * @param message  part of a sentence that names the element and the reason, without a full stop
 * @param decoding true when data could not be read without it; false when only a description would be lost (a name, an attribute)
 */
public record Obstacle(EObject element, String message, boolean decoding) {
}
