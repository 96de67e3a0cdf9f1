/** Pages as they look: drawn in grey, and how much alike two of them are. */
package vn.tangthu.conversion.domain.page;
