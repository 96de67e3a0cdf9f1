package vn.tangthu.document.api;

import java.util.List;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;

/** Choosing files of an agency by their renditions, without regard to visibility: whoever asks has checked whose agency it is. */
public interface RenditionSelection {
    /** One file of a document. */
    record ChosenComponent(DocumentId document, ComponentId component) {}

    /**
     * Values that renditions and files of this installation have; each found by one step in an index.
     *
     * @param findings codes of findings by the conversion
     */
    record Values(List<String> tools, List<String> profiles, List<String> findings, List<String> mediaTypes) {}

    long count(AgencyId agency, RenditionQuery query);

    /** In the order of documents and components, after one of them. */
    List<ChosenComponent> choose(AgencyId agency, RenditionQuery query, Optional<ChosenComponent> after, int most);

    Values values();
}
