/** A skin dose map as numbers and as a picture. */
package org.arcdose.skindose.image;
