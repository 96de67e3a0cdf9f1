package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Health check {@code ocr}: up when OCRmyPDF and Tesseract with Vietnamese were there at the start. */
@Readiness
@ApplicationScoped
public class TextRecognitionHealth implements HealthCheck {
    @Inject
    Workshop workshop;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ocr")
                .status(workshop.recognitionAvailable())
                .withData("tool", workshop.recognitionTool())
                .withData("isolation", workshop.sandbox().description())
                .build();
    }
}
