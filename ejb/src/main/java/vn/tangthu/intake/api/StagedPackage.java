package vn.tangthu.intake.api;

import java.util.UUID;

/**
 * A package that was stored durably and waits for its import to be asked for. One that nobody asks for is swept away after a day.
 *
 * @param fileName safe name
 * @param sha256 lower-case hexadecimal
 */
public record StagedPackage(UUID id, String fileName, long size, String sha256) {}
