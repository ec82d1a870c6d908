/** What the tests of this module share. */
package org.arcdose.service.testing;
