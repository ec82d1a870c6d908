/** What pages and REST resources share: the doors, the roles, quantities as people read them. */
package org.arcdose.ui;
