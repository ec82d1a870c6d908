/** Image objects: headers as modalities write them, with small pixel data. */
package org.arcdose.synthetic.image;
