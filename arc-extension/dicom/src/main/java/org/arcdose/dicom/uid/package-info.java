/**
 * Unique identifiers: what a valid one is, how new ones are made, which ones the standard names.
 */
package org.arcdose.dicom.uid;
