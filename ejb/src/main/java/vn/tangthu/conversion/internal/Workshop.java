package vn.tangthu.conversion.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.conversion.internal.route.Budget;
import vn.tangthu.conversion.internal.route.Office;
import vn.tangthu.conversion.internal.route.Preservation;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.conversion.internal.route.SourcePages;
import vn.tangthu.conversion.internal.route.TextRecognition;
import vn.tangthu.document.api.Conformance;

/** The programs and worker processes of this node, and whether they are fit for work. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Workshop {
    private static final Logger LOG = Logger.getLogger(Workshop.class);
    private static final int OFFICE_HEAP_MEGABYTES = 64;
    private static final int REQUESTS_PER_PROCESS = 5000;
    private static final String PROBE = "Cộng hòa xã hội chủ nghĩa Việt Nam: ữ ặ ệ ộ đ";

    /** How far the office converter has come. */
    public enum OfficeState {
        STARTING,
        READY,
        NOT_INSTALLED,
        PROBE_FAILED
    }

    @Resource
    ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "tangthu.data")
    String data;

    @Inject
    @ConfigProperty(name = "tangthu.workers", defaultValue = "2")
    int workers;

    @Inject
    @ConfigProperty(name = "tangthu.conversion.heap-megabytes", defaultValue = "384")
    int heapMegabytes;

    @Inject
    @ConfigProperty(name = "tangthu.conversion.niceness", defaultValue = "10")
    int niceness;

    @Inject
    @ConfigProperty(name = "tangthu.office.home", defaultValue = "/usr/lib/libreoffice")
    String officeHome;

    private Path folder;
    private Sandbox sandbox;
    private WorkerPool readers;
    private WorkerPool offices;
    private TextRecognition recognition;
    private PageDrawing drawing;
    private Preservation preservation;
    private List<String> weakFaces;
    private volatile OfficeState officeState = OfficeState.STARTING;

    @PostConstruct
    void open() {
        folder = Path.of(data).toAbsolutePath().resolve("tmp/conversion");
        sweep();
        sandbox = Sandbox.detect().hiding(hidden()).givingWay(niceness);
        var programs = new ExternalProgram(sandbox);
        readers = pool("reader", heapMegabytes, programs);
        offices = pool("office", OFFICE_HEAP_MEGABYTES, programs);
        recognition = new TextRecognition(programs, workers, folder);
        drawing = new PageDrawing(programs, folder);
        var fonts = new Fonts(programs, folder);
        weakFaces = fonts.withoutVietnamese();
        var office = new Office(
                offices,
                new Office.Installation(Path.of(officeHome), programs, folder),
                Budget.usual().conversion(),
                weakFaces);
        var tools = new Preservation.Programs(recognition, drawing, fonts);
        preservation = new Preservation(readers, office, tools, Budget.usual());
        if (office.installed()) executor.execute(this::probe);
        else officeState = OfficeState.NOT_INSTALLED;
    }

    @PreDestroy
    void close() {
        readers.close();
        offices.close();
    }

    public Preservation preservation() {
        return preservation;
    }

    public WorkFolder newFolder() {
        return WorkFolder.in(folder);
    }

    public PageDrawing drawing() {
        return drawing;
    }

    /** For people who look at pages: they do not wait behind all other work. */
    public SourcePages pages(Duration limit) {
        return new SourcePages(readers::askSoon, recognition, limit);
    }

    public OfficeState officeState() {
        return officeState;
    }

    public boolean recognitionAvailable() {
        return recognition.available();
    }

    public String recognitionTool() {
        return recognition.tool();
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /** Faces of the regulations that this machine has no Vietnamese letters for. */
    public List<String> weakFaces() {
        return weakFaces;
    }

    private WorkerPool pool(String name, int heap, ExternalProgram programs) {
        return new WorkerPool(new WorkerPool.Kind(name, workers, heap, REQUESTS_PER_PROCESS), programs, folder);
    }

    /** What no converter needs to see. */
    private List<Path> hidden() {
        var root = Path.of(data).toAbsolutePath();
        return List.of(root.resolve("db"), root.resolve("index"), root.resolve("archive"));
    }

    /** One small text all the way: LibreOffice, veraPDF and the reading back of Vietnamese letters. */
    private void probe() {
        try (var work = newFolder()) {
            var file = Files.writeString(work.path().resolve("probe"), PROBE);
            var made = preservation.preserve(new Source(file, "probe", "text/plain", Files.size(file), work.path()));
            var well = made.pdf()
                    .filter(pdf -> pdf.conformance() == Conformance.CONFORMANT)
                    .isPresent();
            officeState = well ? OfficeState.READY : OfficeState.PROBE_FAILED;
            if (!well) LOG.errorf("the office converter does not work: %s", made);
        } catch (IOException e) {
            officeState = OfficeState.PROBE_FAILED;
            LOG.error("the office converter cannot be tried", e);
        }
    }

    private void sweep() {
        new WorkFolder(folder).close();
        new WorkFolder(folder.resolveSibling("worker-lib")).close();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for conversions", e);
        }
    }
}
