/** Vietnamese text in the 8-bit encodings that offices used before Unicode (TCVN 6909:2001): what was meant by what is stored. */
package vn.tangthu.conversion.domain.legacy;
