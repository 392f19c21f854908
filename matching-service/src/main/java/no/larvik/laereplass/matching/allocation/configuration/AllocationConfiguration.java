package no.larvik.laereplass.matching.allocation.configuration;

import java.time.InstantSource;
import no.larvik.laereplass.matching.allocation.Allocations;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import no.larvik.laereplass.matching.allocation.ScoredPairs;
import no.larvik.laereplass.matching.allocation.Worker;
import no.larvik.laereplass.matching.allocation.ortools.FlowProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** One worker a server, which looks for work every second and gives it back when the server stops. */
@Configuration(proxyBeanMethods = false)
class AllocationConfiguration {

    @Bean
    CheapestFlow cheapestFlow(AllocationSettings settings) {
        return new FlowProcess(settings.heap());
    }

    @Bean(destroyMethod = "stop")
    Worker allocationWorker(
            Allocations allocations,
            ScoredPairs pairs,
            CheapestFlow solver,
            AllocationSettings settings,
            InstantSource clock) {
        return new Worker(allocations, pairs, solver, settings.timeLimit(), settings.lease(), clock);
    }

    @Bean
    Looking allocationLooking(Worker worker) {
        return new Looking(worker);
    }

    /** All it needs is stored, so a restart loses nothing. */
    static final class Looking {

        private final Worker worker;

        Looking(Worker worker) {
            this.worker = worker;
        }

        @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1S")
        void look() {
            worker.look();
        }
    }
}
