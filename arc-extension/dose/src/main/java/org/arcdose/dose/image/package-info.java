/** Readers of images that carry dose in their headers. */
package org.arcdose.dose.image;
