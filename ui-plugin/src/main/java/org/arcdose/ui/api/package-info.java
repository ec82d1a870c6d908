/** The REST API: resources, access rules, JSON and problem details (RFC 9457). */
package org.arcdose.ui.api;
