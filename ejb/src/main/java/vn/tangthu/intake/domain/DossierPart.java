package vn.tangthu.intake.domain;

import java.util.Optional;
import vn.tangthu.dossier.api.DossierMetadata;

/**
 * What a row says of its dossier.
 *
 * @param notation number and notation (số và ký hiệu hồ sơ) as written
 * @param retention period in words
 */
public record DossierPart(
        DossierKey key, DossierMetadata metadata, Optional<String> notation, Optional<String> retention) {}
