package vn.tangthu.platform.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that do queued work on this node, on db-scheduler. A node that dies leaves its work picked but without heartbeat;
 * another (or the same, restarted) takes it up again. At a stop the threads end first, so that what they work on may still use the converters.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "Workshop"})
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Workers {
    static final String TASK = "follow-up";

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(20);

    @Resource(lookup = "java:jboss/datasources/tangthu")
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    WorkRunner runner;

    @Inject
    @ConfigProperty(name = "tangthu.workers", defaultValue = "2")
    int workerCount;

    /** While one thread waits for the disk or a program, another does what needs the processor. */
    private static final int THREADS_PER_WORKER = 2;

    private ExecutorService executor;
    private Scheduler scheduler;

    @PostConstruct
    void start() {
        var failing = new GiveUpAfter(runner);
        OneTimeTask<QueuedWork> task = Tasks.oneTime(TASK, QueuedWork.class)
                .onFailure(failing)
                .onDeadExecution(failing)
                .execute((instance, context) -> runner.run(instance.getData()));
        var atOnce = workerCount * THREADS_PER_WORKER;
        executor = Executors.newFixedThreadPool(atOnce, threads);
        scheduler = Scheduler.create(dataSource, task)
                .serializer(new WorkSerializer())
                .executorService(executor)
                .threads(atOnce)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
        executor.shutdownNow();
    }

    public SchedulerClient client() {
        return scheduler;
    }

    /** Lets waiting workers look for work at once. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }
}
