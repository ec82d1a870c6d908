/** The database schema: brought up to date at start, partitions kept. */
package org.arcdose.service.schema;
