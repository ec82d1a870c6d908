/**
 * The archive port beside Orthanc: its REST interface, nothing else. Written against Orthanc 1.10.1
 * (Debian 12).
 */
package org.arcdose.archive.orthanc;
