/** Invented dose objects of invented patients, for tests, demonstrations and routing trials. */
package org.arcdose.synthetic;
