/** The whole system on real parts: what its tests and its benchmark share. */
package org.arcdose.systemtest;
