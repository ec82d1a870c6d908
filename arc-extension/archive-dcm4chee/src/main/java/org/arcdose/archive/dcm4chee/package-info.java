/** The adapter inside dcm4chee-arc: tells what is stored, reads and stores objects. */
package org.arcdose.archive.dcm4chee;
