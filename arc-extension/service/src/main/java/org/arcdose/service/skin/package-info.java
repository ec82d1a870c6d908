/** Skin dose as a service: what is computed of stored reports, when, and what is kept of it. */
package org.arcdose.service.skin;
