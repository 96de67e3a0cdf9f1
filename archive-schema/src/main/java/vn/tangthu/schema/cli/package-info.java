/** The command {@code tangthu package validate}. Only here may anything write to standard output. */
package vn.tangthu.schema.cli;
