package vn.tangthu.conversion.internal.route;

import java.util.List;
import java.util.Map;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.program.PageDrawing;

/** Makes the preservation rendition and the text of one file, by the route of its format. */
public final class Preservation {
    private final List<Route> routes;

    public Preservation(WorkerPool readers, Office office, Programs programs, Budget budget) {
        var tools = new Toolbox(readers, budget, programs.fonts());
        var recognition = programs.recognition();
        this.routes = List.of(
                new PdfRoute(tools, recognition, programs.drawing()),
                new OfficeRoute(tools, office),
                new ImageRoute(tools, recognition, programs.drawing()));
    }

    /** Programs that are not ours. */
    public record Programs(TextRecognition recognition, PageDrawing drawing, Fonts fonts) {}

    public Preserved preserve(Source source) {
        var journal = new Journal(source);
        routes.stream()
                .filter(route -> route.takes(source.mediaType()))
                .findFirst()
                .ifPresentOrElse(
                        route -> route.follow(source, journal),
                        () -> journal.info("CNV-016", Map.of("mediaType", source.mediaType())));
        return journal.close();
    }
}
