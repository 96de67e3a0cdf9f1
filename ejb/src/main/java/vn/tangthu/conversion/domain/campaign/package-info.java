/** Re-conversion campaigns: which renditions are remade, what is gained, and what a person decides. */
package vn.tangthu.conversion.domain.campaign;
