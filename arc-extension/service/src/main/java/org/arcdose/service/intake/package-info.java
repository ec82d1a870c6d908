/** From what the archive stored to jobs: follow, inbox, dispatch. */
package org.arcdose.service.intake;
