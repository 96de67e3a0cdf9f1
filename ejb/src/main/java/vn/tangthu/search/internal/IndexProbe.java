package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.search.mapper.orm.Search;

/** Asks the index the least it can be asked. */
@ApplicationScoped
@Transactional
public class IndexProbe {
    @PersistenceContext
    EntityManager database;

    /** Things in the index. */
    public long entries() {
        return Search.session(database)
                .search(SearchEntry.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }
}
