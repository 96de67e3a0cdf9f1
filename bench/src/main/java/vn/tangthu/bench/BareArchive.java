package vn.tangthu.bench;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.cache.NoOpCache;
import io.ocfl.core.extension.storage.layout.HashedNTupleLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.schema.model.DocumentDescription;
import vn.tangthu.schema.model.DossierDescription;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.FileFormat;
import vn.tangthu.schema.model.FileUse;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageCreator;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PackageFile;
import vn.tangthu.schema.model.RecordStatus;
import vn.tangthu.schema.write.DossierPackageWriter;
import vn.tangthu.schema.write.SoftwareVersion;

/** Packages by archive-schema, put into an OCFL store by ocfl-java, forced to disk. */
final class BareArchive {
    private static final String FILE_CODE = "H49.64.33.2024.160";
    private static final String ARCHIVE_CODE = "000.00.33.H49." + FILE_CODE;

    private final Path root;
    private final Path work;
    private final OcflRepository repository;
    private final HashedNTupleLayoutExtension layout = new HashedNTupleLayoutExtension();
    private final DossierPackageWriter writer =
            new DossierPackageWriter(Clock.systemUTC(), new SoftwareVersion("bare", "1"));

    BareArchive(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("ocfl"));
        work = Files.createDirectories(folder.resolve("work"));
        layout.init(new HashedNTupleLayoutConfig());
        repository = new OcflRepositoryBuilder()
                .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                .ocflConfig(config -> config.setOcflVersion(OcflVersion.OCFL_1_1)
                        .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
                .storage(storage -> storage.fileSystem(root))
                .inventoryCache(new NoOpCache<>())
                .workDir(Files.createDirectories(folder.resolve("ocfl-work")))
                .build();
    }

    /** A file of the dossier: as captured, and the PDF/A made of it when there is one. */
    record Item(BareStore.Kept captured, Path preserved) {
        boolean repaired() {
            return !preserved.equals(captured.file());
        }
    }

    void store(List<Item> items) throws IOException {
        var staging = Files.createTempDirectory(work, "package");
        var id = UUID.randomUUID();
        var dossier = new DossierPackage(
                id,
                new DossierDescription(dossier(items.size())),
                new PackageCreator("Ủy ban nhân dân xã Tân Lập", "H49.64.33"),
                RecordStatus.NEW,
                "BBGN-2026-17",
                List.of(),
                List.of());
        var documents = new ArrayList<PackageDocument>();
        for (var item : items) documents.add(document(documents.size() + 1, item));
        var written = writer.write(dossier, documents.iterator(), staging);
        var object = ObjectVersionId.head("urn:uuid:" + id);
        var version = new VersionInfo()
                .setMessage("bare")
                .setUser("bare", null)
                .setCreated(OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
        repository.putObject(object, written.folder(), version, OcflOption.MOVE_SOURCE);
        force(root.resolve(layout.mapObjectId(object.getObjectId())));
    }

    private static void force(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                BareStore.force(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                BareStore.force(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static PackageDocument document(int ordinal, Item item) throws IOException {
        var base = FILE_CODE + ".%07d".formatted(ordinal);
        var contents = new ArrayList<PackageContent>();
        var kept = item.captured();
        contents.add(PackageContent.captured(
                file(base + ".pdf", kept.size(), kept.sha256()),
                FileUse.ORIGINAL,
                List.of(),
                () -> Files.newInputStream(kept.file())));
        if (item.repaired()) {
            var made = BareStore.measure(item.preserved());
            contents.add(PackageContent.rendition(
                    file(base + "_pdfa.pdf", made.size(), made.sha256()),
                    base + ".pdf",
                    () -> Files.newInputStream(item.preserved())));
        }
        return new PackageDocument(new DocumentDescription(document(ordinal)), contents, List.of());
    }

    private static PackageFile file(String name, long size, String sha256) {
        return new PackageFile(
                name, "application/pdf", FileFormat.ofMediaType("application/pdf"), size, sha256, Instant.now());
    }

    private static Map<String, String> dossier(int documents) {
        return Map.of(
                "arcFileCode", ARCHIVE_CODE,
                "title", "Hồ sơ về việc đo đạc bản đồ địa chính năm 2024",
                "maintenance", "01",
                "mode", "01",
                "language", "01",
                "startDate", "02/01/2024",
                "endDate", "31/12/2024",
                "totalDoc", Integer.toString(documents),
                "numberOfPage", "12",
                "confidenceLevel", "01");
    }

    private static Map<String, String> document(int ordinal) {
        return Map.ofEntries(
                Map.entry("arcFileCode", ARCHIVE_CODE),
                Map.entry("mode", "01"),
                Map.entry("language", "01"),
                Map.entry("numberOfPage", "4"),
                Map.entry("confidenceLevel", "01"),
                Map.entry("docCode", FILE_CODE + ".%07d".formatted(ordinal)),
                Map.entry("docOrdinal", Integer.toString(ordinal)),
                Map.entry("typeName", "02"),
                Map.entry("codeNumber", Integer.toString(ordinal)),
                Map.entry("codeNotation", "QĐ-UBND"),
                Map.entry("issuedDate", "15/03/2024"),
                Map.entry("organName", "Ủy ban nhân dân xã Tân Lập"),
                Map.entry("subject", "Quyết định số " + ordinal + " về đo đạc bản đồ địa chính"),
                Map.entry("process", "0"));
    }
}
