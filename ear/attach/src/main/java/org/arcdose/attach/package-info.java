/** Puts ArcDose into the EAR of a dcm4chee-arc, and takes it out again. */
package org.arcdose.attach;
