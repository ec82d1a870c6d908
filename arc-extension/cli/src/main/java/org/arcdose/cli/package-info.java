/** The command line: dose extraction over files, and synthetic files to try routing with. */
package org.arcdose.cli;
