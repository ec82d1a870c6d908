/** What pages and REST resources share: roles, quantities as people read them, outages. */
package org.arcdose.ui;
