/** What pages and REST resources show: queries and answers as values, no entity. */
package org.arcdose.service.view;
