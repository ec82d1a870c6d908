/** ArcDose's configuration as a part of the archive's device: in LDAP, in JSON, and in force. */
package org.arcdose.archive.dcm4chee.configuration;
