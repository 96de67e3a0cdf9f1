package vn.tangthu.search.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Roles;
import vn.tangthu.search.domain.Highlighter;

/**
 * Finds the words of a search in the content of its hits. The text is read from the content store, so that the index need not
 * keep it; one text is in memory at a time.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class HitTexts {
    private static final int FRAGMENTS = 3;

    /** Characters looked through of a component: about a thousand pages. */
    private static final int LOOKED_THROUGH = 2_000_000;

    @Inject
    DocumentWork documents;

    /** What of a document's content was found. */
    public record Fragments(AgencyId agency, List<String> texts) {}

    /**
     * Fragments by document that has any. A document that the caller may no longer see, whatever the index still says, has none, nor has
     * one that bears a mark of secrecy nobody has decided on.
     *
     * @param hits documents of the page
     */
    public Map<UUID, Fragments> fragments(Collection<UUID> hits, Visibility visibility, Highlighter highlighter) {
        Map<UUID, Fragments> found = new HashMap<>();
        for (var document : documents.list(hits.stream().map(DocumentId::new).toList()))
            if (visibility.covers(document.agency(), document.unit(), document.custody())
                    && !SecretMark.isUndecidedOn(document)) {
                var texts = fragments(document, highlighter);
                if (!texts.isEmpty()) found.put(document.id().value(), new Fragments(document.agency(), texts));
            }
        return found;
    }

    private List<String> fragments(DocumentView document, Highlighter highlighter) {
        var fragments = new ArrayList<String>();
        for (var component : document.components()) {
            if (fragments.size() >= FRAGMENTS) break;
            if (component.rendition(RenditionPurpose.TEXT).isPresent())
                fragments.addAll(highlighter.fragments(text(component), FRAGMENTS - fragments.size()));
        }
        return fragments;
    }

    private String text(ComponentView component) {
        var content = documents.open(component.id(), RenditionPurpose.TEXT);
        var text = CharBuffer.allocate((int) Math.min(content.size(), LOOKED_THROUGH));
        try (var reader = new InputStreamReader(content.stream(), StandardCharsets.UTF_8)) {
            while (text.hasRemaining() && reader.read(text) >= 0) continue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.flip().toString();
    }
}
