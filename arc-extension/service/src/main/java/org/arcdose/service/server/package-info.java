/** The thin side that faces the Jakarta EE server: beans, message listener, resources. */
package org.arcdose.service.server;
