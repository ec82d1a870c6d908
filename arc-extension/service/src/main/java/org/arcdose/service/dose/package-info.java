/** Dose jobs and the dose database. */
package org.arcdose.service.dose;
