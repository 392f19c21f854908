package no.larvik.laereplass.chassis.clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * What is done again and again, each on a thread of its own. With virtual threads switched on, Spring's own scheduler runs
 * all that has a fixed delay one after the other: a mailbox that is slow to answer would keep open pages from their news.
 */
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class)
@EnableScheduling
public class TickConfiguration {

    /** More than any service has to do again and again. */
    private static final int AT_ONCE = 16;

    private static final int SECONDS_TO_END = 10;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var ticks = new ThreadPoolTaskScheduler();
        ticks.setVirtualThreads(true);
        ticks.setPoolSize(AT_ONCE);
        ticks.setThreadNamePrefix("tick-");
        ticks.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        ticks.setWaitForTasksToCompleteOnShutdown(true);
        ticks.setAwaitTerminationSeconds(SECONDS_TO_END);
        return ticks;
    }
}
