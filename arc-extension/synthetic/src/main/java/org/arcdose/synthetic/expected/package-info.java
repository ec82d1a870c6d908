/** What a correct extractor finds in a synthetic object: values by field, in named units. */
package org.arcdose.synthetic.expected;
