/** The rules that turn a reported event into an exposure, and say so when they cannot. */
package org.arcdose.skindose.normalisation;
