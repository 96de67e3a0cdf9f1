/** What other features and the pages may use of dossiers and file plans. */
package vn.tangthu.dossier.api;
