/**
 * The contract of {@link org.arcdose.archive.Archive}, run inside a real dcm4chee-arc: {@link
 * org.arcdose.archive.dcm4chee.inside.ContractInsideIT} adds it to an archive that already has
 * ArcDose.
 */
package org.arcdose.archive.dcm4chee.inside;
