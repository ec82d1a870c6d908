/** Puts ArcDose into the archive's LDAP directory and takes it out again. */
package org.arcdose.ldap;
