/** Starts and ends the programs ArcDose lives with: PostgreSQL, Orthanc and WildFly. */
package org.arcdose.launcher;
