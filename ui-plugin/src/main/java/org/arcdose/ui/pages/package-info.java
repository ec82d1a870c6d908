/** What the pages show: beans that ask the facades, and how values read. */
package org.arcdose.ui.pages;
