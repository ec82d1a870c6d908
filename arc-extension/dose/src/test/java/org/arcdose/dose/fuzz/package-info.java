/** Objects that are damaged on purpose, and what must hold whatever is done to them. */
package org.arcdose.dose.fuzz;
