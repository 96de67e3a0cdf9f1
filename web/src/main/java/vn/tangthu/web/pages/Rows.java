package vn.tangthu.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Rows of a list as a page shows them: the place in the list stands in the address, so that it can be kept and sent. */
public final class Rows<T> {
    private final int most;
    private String after;
    private Page<T> page = new Page<>(List.of(), Optional.empty());

    Rows(int most) {
        this.most = most;
    }

    void load(Function<PageRequest, Page<T>> source) {
        page = source.apply(new PageRequest(Optional.ofNullable(after).filter(a -> !a.isEmpty()), most));
    }

    public List<T> getItems() {
        return page.items();
    }

    public boolean isNone() {
        return page.items().isEmpty();
    }

    /** Place of the next rows; empty at the end. */
    public String getNext() {
        return page.next().orElse("");
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
