/**
 * The archival package (gói tin lưu trữ) of TT 05/2025/TT-BNV: code tables, field rules, model, writer and inspector.
 *
 * <p>Plain Java without a container, so that anyone can check a package without the server. {@code code} holds the code
 * tables, {@code rule} the rules of the metadata fields, {@code finding} what a check reports, {@code model} the typed
 * content of a package, {@code xml} the schemas and safe XML access, {@code write} and {@code inspect} the two directions,
 * {@code cli} the program.
 */
package vn.tangthu.schema;
