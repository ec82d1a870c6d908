/** The job ledger: what is to be done, who does it, what came of it. */
package org.arcdose.service.jobs;
