package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class PagerTest {
    private static Pager on(String query) {
        var pager = new Pager();
        pager.request = (HttpServletRequest) Proxy.newProxyInstance(
                PagerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> query);
        return pager;
    }

    @Test
    void nextPageKeepsTheFiltersAndReplacesThePlace() {
        assertThat(on("state=OPEN&after=abc&text=%C4%91%C6%B0%E1%BB%9Dng").after("x y"))
                .isEqualTo("?state=OPEN&text=%C4%91%C6%B0%E1%BB%9Dng&after=x+y");
    }

    @Test
    void firstPageHasNoPlaceAndNothingEmpty() {
        assertThat(on("state=&after=abc&year=2026").getFirst()).isEqualTo("?year=2026");
        assertThat(on(null).getFirst()).isEqualTo("?");
    }

    @Test
    void narrowingBeginsAtTheFirstPageAgain() {
        assertThat(on("q=a&page=4&agency=1").with("agency", "2")).isEqualTo("?q=a&agency=2");
        assertThat(on("q=a&from=2020-02-02&to=2020-03-03").inYear(2025))
                .isEqualTo("?q=a&from=2025-01-01&to=2025-12-31");
    }
}
