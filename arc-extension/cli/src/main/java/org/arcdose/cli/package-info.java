/**
 * The command line: dose extraction and skin dose over files, and synthetic files to try routing
 * with.
 */
package org.arcdose.cli;
