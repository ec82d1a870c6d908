/** What ArcDose asks of any PACS it lives in or beside. */
package org.arcdose.archive;
