package vn.tangthu.document.internal;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.document.api.CaptureDocument;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.organization.FixedDirectory;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.VietnamTime;

/** A real database and content store, with all that captures into them and works on what is there. */
abstract class DocumentRows {
    static MigratedDatabase database;
    static Persistence persistence;
    final AgencyId agency = new AgencyId(Ids.next());
    static final UnitId UNIT = new UnitId(Ids.next());
    static final DocumentMetadata DECISION = new DocumentMetadata(
            Direction.INCOMING,
            Map.of(
                    DocumentField.TYPE_NAME, "QĐ",
                    DocumentField.CODE_NUMBER, "05",
                    DocumentField.CODE_NOTATION, "QĐ-BNV",
                    DocumentField.ISSUED_DATE, "21/11/2026",
                    DocumentField.ORGAN_NAME, "Bộ Nội vụ",
                    DocumentField.SUBJECT, "Về việc lưu trữ"));
    final Clock clock = Clock.system(VietnamTime.ZONE);
    final List<AuditEvent> trail = java.util.Collections.synchronizedList(new ArrayList<>());
    final List<AuditEvent> refused = new ArrayList<>();
    final List<Record> news = java.util.Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    ContentStore store;
    ContentIntake intake;

    @BeforeEach
    void open() {
        store = new ContentStore(folder.resolve("content"), new LocalFiles(), clock, (sha512, damaged) -> {});
        intake = new ContentIntake(store, new NoScanner(), new Limits(1 << 20, 0), Samples.formats(clock));
    }

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void stop() {
        persistence.close();
        database.close();
    }

    StagedContent staged(String name, String text) {
        return intake.stage(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    DocumentView capture(DocumentMetadata metadata, StagedContent... contents) {
        var command = new CaptureDocument(metadata, agency, UNIT, List.of(contents));
        return persistence.inTransaction(em -> capture(em).capture(command));
    }

    void addRendition(DocumentView document, String profile, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        persistence.runInTransaction(
                em -> work(em).addRendition(preservation(document, profile), new ByteArrayInputStream(bytes)));
    }

    static NewRendition preservation(DocumentView document, String profile) {
        return new NewRendition(
                document.components().get(0).id(),
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                profile,
                Conformance.CONFORMANT,
                "test 1");
    }

    DocumentView reread(DocumentView document) {
        return persistence.inTransaction(em -> work(em).require(document.id()));
    }

    String read(DocumentView document, RenditionPurpose purpose) {
        var component = document.components().get(0).id();
        var content = persistence.inTransaction(em -> contents(em).open(component, purpose));
        try (var in = content.stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<String> codes(DocumentView document) {
        return document.findings().stream().map(Finding::code).toList();
    }

    long keptFiles() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    <T> T inTransaction(Function<Documents, T> work) {
        return persistence.inTransaction(em -> work.apply(documents(em)));
    }

    static Documents documents(EntityManager em) {
        var documents = new Documents();
        documents.database = em;
        return documents;
    }

    KeptContents contents(EntityManager em) {
        var contents = new KeptContents();
        contents.documents = documents(em);
        contents.store = store;
        return contents;
    }

    DocumentCaptureBean capture(EntityManager em) {
        var bean = new DocumentCaptureBean();
        bean.intake = intake;
        bean.store = store;
        bean.documents = documents(em);
        bean.refusals = new CaptureRefusals();
        bean.refusals.audit = refused::add;
        bean.repeated = repeated(em);
        bean.audit = trail::add;
        bean.outbox = news::add;
        bean.caller = new Clerk();
        bean.clock = clock;
        return bean;
    }

    private static RepeatedDescriptions repeated(EntityManager em) {
        var repeated = new RepeatedDescriptions();
        repeated.documents = documents(em);
        return repeated;
    }

    DocumentDescribingBean describing(EntityManager em, Visibility visibility) {
        var bean = new DocumentDescribingBean();
        bean.documents = documents(em);
        bean.repeated = repeated(em);
        bean.refusals = new CaptureRefusals();
        bean.refusals.audit = refused::add;
        bean.directory = new FixedDirectory(visibility);
        bean.audit = trail::add;
        bean.outbox = news::add;
        bean.clock = clock;
        return bean;
    }

    static HeldFormats heldFormats(EntityManager em) {
        var formats = new HeldFormats();
        formats.database = em;
        return formats;
    }

    DocumentWorkBean work(EntityManager em) {
        var renditions = new NewRenditions();
        renditions.documents = documents(em);
        renditions.formats = heldFormats(em);
        renditions.clock = clock;
        var bean = new DocumentWorkBean();
        bean.documents = documents(em);
        bean.contents = contents(em);
        bean.store = store;
        bean.renditions = renditions;
        bean.outbox = news::add;
        bean.clock = clock;
        return bean;
    }

    static final class Clerk implements vn.tangthu.platform.Caller {
        @Override
        public String name() {
            return "vanthu";
        }

        @Override
        public String address() {
            return "-";
        }

        @Override
        public boolean hasRole(String role) {
            return true;
        }
    }
}
