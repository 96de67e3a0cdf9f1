package vn.tangthu.conversion.internal.pool;

import jakarta.activation.DataHandler;
import jakarta.xml.bind.JAXBContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.jboss.logging.Logger;
import org.slf4j.LoggerFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.tangthu.conversion.internal.worker.WorkerMain;

/**
 * The jars a worker process needs, found where this process has them: files are used in place; what lies inside the EAR (the
 * server's virtual file system) is copied out once per start of the server.
 */
final class WorkerClassPath {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern JAR = Pattern.compile("(.*/([^/]+\\.jar))(!?/.*)?");

    /** Our own, and what the server's modules give: one type for each jar. */
    private static final List<Class<?>> FROM_ELSEWHERE = List.of(
            WorkerMain.class,
            JAXBContext.class,
            DataHandler.class,
            LogFactory.class,
            LoggerFactory.class,
            LogManager.class,
            Logger.class);

    private final Path folder;

    WorkerClassPath(Path folder) {
        this.folder = folder;
    }

    /** The value of {@code -cp}. */
    String build() {
        try {
            Files.createDirectories(folder);
            var places = new LinkedHashSet<URL>();
            FROM_ELSEWHERE.stream().flatMap(type -> codeOf(type).stream()).forEach(places::add);
            places.addAll(neighbours(VeraGreenfieldFoundryProvider.class));
            places.addAll(neighbours(JAXBContext.newInstance().getClass()));
            Set<String> files = new LinkedHashSet<>();
            for (var place : places) files.add(local(place).toString());
            return files.stream().collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException("class path of the worker processes", e);
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException("no JAXB to give to the worker processes", e);
        }
    }

    private static Optional<URL> codeOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation);
    }

    /** All jars the class loader of this type has, its own included. */
    private static Set<URL> neighbours(Class<?> type) throws IOException {
        var jars = new LinkedHashSet<URL>();
        for (var manifest : Collections.list(type.getClassLoader().getResources(MANIFEST))) {
            if (manifest.openConnection() instanceof JarURLConnection jar) jars.add(jar.getJarFileURL());
            else jars.add(new URL(manifest, "../"));
        }
        codeOf(type).ifPresent(jars::add);
        return jars;
    }

    private Path local(URL place) throws IOException {
        var text = place.toString();
        if (text.startsWith("jar:")) text = text.substring("jar:".length()).replaceFirst("!/.*", "");
        if (text.startsWith("file:")) return Path.of(asUri(text));
        return copy(text);
    }

    private Path copy(String place) throws IOException {
        var jar = JAR.matcher(place);
        if (!jar.matches()) throw new IOException("not a jar: " + place);
        var target = folder.resolve(jar.group(2));
        if (Files.exists(target)) return target;
        var part = Files.createTempFile(folder, "copy", ".part");
        try (var in = asUri(jar.group(1)).toURL().openStream()) {
            if (in instanceof JarInputStream entries) pack(entries, part);
            else Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server gives the jars of sub-deployments entry by entry. To compress them again would double the work of its start. */
    private static void pack(JarInputStream entries, Path target) throws IOException {
        try (var out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (var entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                out.putNextEntry(new JarEntry(entry.getName()));
                entries.transferTo(out);
                out.closeEntry();
            }
        }
    }

    private static URI asUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place: " + text, e);
        }
    }
}
