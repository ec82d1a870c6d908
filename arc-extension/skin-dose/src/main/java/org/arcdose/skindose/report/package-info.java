/** Where reported events come from: dose reports, and events written as JSON. */
package org.arcdose.skindose.report;
