package vn.tangthu.schema.evidence;

import java.time.Instant;

/**
 * Who made a time stamp (đơn vị cấp dấu thời gian), as the certificate in it says.
 *
 * @param name subject of the certificate
 * @param end of the certificate
 */
public record TimeStampAuthority(String name, Instant end, SigningKey key) {}
