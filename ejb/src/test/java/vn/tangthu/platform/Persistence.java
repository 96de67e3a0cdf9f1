package vn.tangthu.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** The entities of all features on a {@link MigratedDatabase}, each mapping checked against its table. */
public final class Persistence implements AutoCloseable {
    private final SessionFactory factory;

    public Persistence(MigratedDatabase database) {
        this(database.dataSource());
    }

    public Persistence(DataSource database) {
        var configuration = new Configuration();
        entities().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        configuration.setProperty(AvailableSettings.HBM2DDL_AUTO, "validate");
        configuration.setProperty("hibernate.jpa.compliance.query", "true"); // as the container starts Hibernate
        configuration.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.search.enabled", "false"); // its tests bring their own index
        factory = configuration.buildSessionFactory();
    }

    private static List<? extends Class<?>> entities() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.tangthu").stream()
                        .filter(c -> c.isAnnotatedWith(Entity.class)
                                || c.isAnnotatedWith(Embeddable.class)
                                || c.isAnnotatedWith(Converter.class))
                        .map(JavaClass::reflect)
                        .toList();
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        return factory.fromTransaction(work::apply);
    }

    public void runInTransaction(Consumer<EntityManager> work) {
        factory.inTransaction(work::accept);
    }

    @Override
    public void close() {
        factory.close();
    }
}
