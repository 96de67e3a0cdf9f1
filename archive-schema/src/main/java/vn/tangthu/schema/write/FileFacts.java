package vn.tangthu.schema.write;

import java.time.Instant;

/**
 * What METS says about a written file.
 *
 * @param path path from the package root
 * @param mediaType IANA media type
 * @param size bytes
 * @param sha256 lower-case hexadecimal digits
 * @param created when it came to be
 */
record FileFacts(String path, String mediaType, long size, String sha256, Instant created) {}
