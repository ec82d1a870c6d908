/** What an administrator can set, where it is kept (JSON, LDAP) and what is in force. */
package org.arcdose.configuration;
