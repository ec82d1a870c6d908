/** Keeps ArcDose going and tells how it is. */
package org.arcdose.service.operations;
