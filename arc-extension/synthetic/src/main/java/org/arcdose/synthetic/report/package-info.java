/** Invents what reports say: plausible figures whose totals are the sums over their events. */
package org.arcdose.synthetic.report;
