/** The invented world: hospitals, machines, patients, examinations and figures typical of them. */
package org.arcdose.synthetic.clinic;
