/** Plain JDBC in short transactions of its own. */
package org.arcdose.service.sql;
