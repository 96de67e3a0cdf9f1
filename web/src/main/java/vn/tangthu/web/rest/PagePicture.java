package vn.tangthu.web.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageSide;

/** Answers with a drawn page. */
final class PagePicture {
    private PagePicture() {}

    /** @throws NotFoundException this side has no such page */
    static Response of(ComparedPage compared, PageSide side) {
        var picture = compared.picture(side).orElseThrow(() -> new NotFoundException("no page " + compared.number()));
        return Response.ok(picture).header("Cache-Control", "private, no-cache").build();
    }
}
