package vn.tangthu.preservation.internal;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.preservation.domain.EvidenceObject;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** The feature on a real database and folder, with a clock, a time-stamp authority and an audit trail of the tests. */
final class EvidenceHouse {
    static final Instant START = Instant.parse("2026-11-22T05:00:00Z");

    final MigratedDatabase database;
    final Persistence persistence;
    final MovedClock clock = new MovedClock();
    final TestTimeStamps authority = new TestTimeStamps(clock).until(START.plus(Duration.ofDays(3650)));
    final List<AuditEvent> trail = new ArrayList<>();
    final Path folder;
    ChainAnchor head = new ChainAnchor(7, "ab".repeat(32));
    int enough = 10_000;
    long largest = 1_000_000;

    EvidenceHouse(Path folder, MigratedDatabase database, Persistence persistence) {
        this.folder = folder;
        this.database = database;
        this.persistence = persistence;
        for (var table : List.of("evidence_time_stamp", "evidence_object", "evidence_tree", "evidence_plan"))
            database.execute("delete from " + table);
        database.execute("insert into evidence_plan (id, version, missed, tries) values (1, 0, 0, 0)");
    }

    /** A clock that tests move. */
    static final class MovedClock extends Clock {
        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** One file as it was captured. */
    record Captured(UUID id, ComponentId component, DocumentId document, byte[] bytes) {
        byte[] digest(DigestAlgorithm algorithm) {
            return algorithm.of(bytes);
        }

        String sha256() {
            return HexFormat.of().formatHex(digest(DigestAlgorithm.SHA_256));
        }
    }

    List<Captured> capture(int files) {
        var captured = new ArrayList<Captured>();
        for (var i = 0; i < files; i++) {
            var id = Ids.next();
            var bytes = ("content of " + id).getBytes(StandardCharsets.UTF_8);
            captured.add(new Captured(id, new ComponentId(id), new DocumentId(Ids.next()), bytes));
        }
        take(captured);
        return captured;
    }

    /** @return how many were not there yet */
    int take(List<Captured> captured) {
        return persistence.inTransaction(
                em -> objects(em).add(captured.stream().map(this::object).toList()));
    }

    private EvidenceObject object(Captured file) {
        var hex = HexFormat.of();
        return new EvidenceObject(new KeptFile(
                file.id(),
                file.document(),
                file.component(),
                new AgencyId(Ids.next()),
                RenditionPurpose.ORIGINAL,
                file.sha256(),
                hex.formatHex(file.digest(DigestAlgorithm.SHA_512)),
                clock.instant()));
    }

    EvidenceObjects objects(EntityManager em) {
        var objects = new EvidenceObjects();
        objects.database = em;
        return objects;
    }

    KeptTrees trees(EntityManager em) {
        var trees = new KeptTrees();
        trees.database = em;
        return trees;
    }

    TreeStamps stamps(EntityManager em) {
        var stamps = new TreeStamps();
        stamps.trees = trees(em);
        return stamps;
    }

    private EvidenceTurns turns(EntityManager em) {
        var turns = new EvidenceTurns();
        turns.trees = trees(em);
        turns.clock = clock;
        return turns;
    }

    EvidenceTrace trace() {
        var trace = new EvidenceTrace();
        trace.audit = trail::add;
        return trace;
    }

    EvidenceSteps steps() {
        return new InTransactions(persistence).of(EvidenceSteps.class, em -> {
            var steps = new EvidenceSteps();
            steps.trees = trees(em);
            steps.stamps = stamps(em);
            steps.objects = objects(em);
            steps.turns = turns(em);
            steps.audit = new HeadOnly();
            steps.trace = trace();
            steps.clock = clock;
            return steps;
        });
    }

    EvidencePlanning planning() {
        return new InTransactions(persistence).of(EvidencePlanning.class, em -> {
            var planning = new EvidencePlanning();
            planning.trees = trees(em);
            planning.objects = objects(em);
            planning.turns = turns(em);
            planning.clock = clock;
            planning.hour = 1;
            planning.enough = enough;
            return planning;
        });
    }

    EvidenceTreesBean page() {
        return new InTransactions(persistence).of(EvidenceTreesBean.class, em -> {
            var bean = new EvidenceTreesBean();
            bean.trees = trees(em);
            bean.objects = objects(em);
            bean.stamps = stamps(em);
            bean.checking = checking();
            bean.trace = trace();
            bean.clock = clock;
            bean.patience = Duration.ofHours(48);
            return bean;
        });
    }

    EvidenceFolder files() {
        var files = new EvidenceFolder();
        files.data = folder;
        return files;
    }

    RecordMaking making() {
        var making = new RecordMaking();
        making.reading = reading();
        return making;
    }

    private TreeReading reading() {
        var reading = new TreeReading();
        reading.folder = files();
        return reading;
    }

    RenewalSteps renewingSteps() {
        return new InTransactions(persistence).of(RenewalSteps.class, em -> {
            var steps = new RenewalSteps();
            steps.trees = trees(em);
            steps.turns = turns(em);
            steps.clock = clock;
            steps.largest = largest;
            return steps;
        });
    }

    Renewing renewing() {
        var renewing = new Renewing();
        renewing.steps = renewingSteps();
        renewing.reading = reading();
        renewing.validation = authority;
        renewing.clock = clock;
        renewing.margin = Duration.ofDays(90);
        renewing.open();
        return renewing;
    }

    EvidenceChecking checking() {
        var checking = new EvidenceChecking();
        checking.records = making();
        checking.validation = authority;
        checking.renewing = renewing();
        checking.house = new HouseReading();
        checking.house.audit = new HeadOnly();
        checking.clock = clock;
        return checking;
    }

    TreeWriting writing() {
        var writing = new TreeWriting();
        writing.steps = steps();
        writing.folder = files();
        writing.reading = reading();
        writing.making = making();
        writing.digesting = new ObjectDigesting();
        return writing;
    }

    EvidenceRunner runner() {
        var runner = new EvidenceRunner();
        runner.planning = planning();
        runner.steps = steps();
        runner.writing = writing();
        runner.renewing = renewing();
        runner.comparing = new Comparing() {
            @Override
            long compare() {
                return 0;
            }
        };
        runner.live = new LiveRun();
        runner.timeStamping = authority;
        runner.clock = clock;
        runner.largest = largest;
        return runner;
    }

    /** Somebody asks for it, and it is done. */
    void buildNow() {
        persistence.runInTransaction(em -> trees(em).lockPlan().request(clock.instant()));
        runner().run();
    }

    /** The audit trail, of which only the end is known. */
    private final class HeadOnly implements AuditReading {
        @Override
        public Page<AuditEntryView> entries(AuditFilter filter, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ChainVerdict verifyChain(Optional<ChainAnchor> anchor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ChainAnchor head() {
            return head;
        }

        @Override
        public boolean stands(ChainAnchor anchor) {
            return anchor.equals(head);
        }
    }
}
