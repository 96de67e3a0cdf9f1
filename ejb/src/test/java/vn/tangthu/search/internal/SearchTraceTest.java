package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Ids;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.domain.Highlighter;

class SearchTraceTest {
    private final HeapIndex index = new HeapIndex();
    private final List<AuditEvent> trail = new ArrayList<>();

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void eachDocumentWhoseContentIsShownHasItsOwnTrace() {
        var shown = Ids.next();
        index.put(shown, Entries.document("Tờ trình", "", "đường sắt"));
        index.put(Ids.next(), Entries.document("Đường sắt", "", "nội dung khác"));

        search("đường sắt", Map.of(shown, List.of("<em>đường</em> <em>sắt</em>")));

        assertThat(trail).extracting(AuditEvent::action).containsExactly("FRAGMENTS_READ", "SEARCHED");
        assertThat(trail.get(0))
                .isEqualTo(new AuditEvent(
                        "FRAGMENTS_READ",
                        "DOCUMENT",
                        shown.toString(),
                        Optional.of(Entries.AGENCY),
                        Map.of("query", "đường sắt", "fragments", "1")));
    }

    private void search(String text, Map<UUID, List<String>> fragments) {
        index.sessions().inSession(session -> {
            var bean = new SearchBean();
            bean.database = session;
            bean.seconds = 10;
            bean.organization = seesAll();
            bean.audit = trail::add;
            bean.texts = new HitTexts() {
                @Override
                public Map<UUID, Fragments> fragments(
                        Collection<UUID> hits, Visibility visibility, Highlighter highlighter) {
                    return fragments.entrySet().stream()
                            .filter(e -> hits.contains(e.getKey()))
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, e -> new Fragments(new AgencyId(Entries.AGENCY), e.getValue())));
                }
            };
            bean.search(SearchQuery.of(text));
        });
    }

    private static OrganizationDirectory seesAll() {
        return (OrganizationDirectory) Proxy.newProxyInstance(
                SearchTraceTest.class.getClassLoader(),
                new Class<?>[] {OrganizationDirectory.class},
                (proxy, method, arguments) -> HeapIndex.ALL);
    }
}
