/** What is made once per site: its key and its first user. */
package org.arcdose.service.site;
