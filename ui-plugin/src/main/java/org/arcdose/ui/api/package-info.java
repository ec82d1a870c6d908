/**
 * The REST API: resources, access rules, JSON and problem details (RFC 9457). Resources and
 * providers inject fields, because RESTEasy refuses classes without a constructor it can call.
 */
package org.arcdose.ui.api;
