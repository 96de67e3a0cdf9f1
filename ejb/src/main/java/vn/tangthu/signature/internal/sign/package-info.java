/** Puts signatures on PDF files: how they look and where (Nghị định 30/2020, Annex I), and with which key. */
package vn.tangthu.signature.internal.sign;
