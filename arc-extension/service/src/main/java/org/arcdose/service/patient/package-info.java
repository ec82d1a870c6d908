/**
 * What is kept of who a patient is: a keyed hash always, everything else only by the site's policy.
 */
package org.arcdose.service.patient;
