package no.larvik.laereplass.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

class GuardTest {

    private static final RouteSettings TWO_AT_ONCE = new RouteSettings(
            Duration.ofMillis(500),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            2,
            50,
            20,
            50,
            Duration.ofMillis(1500),
            80,
            Duration.ofSeconds(10),
            5,
            3);

    private final Guard guard = new Guard("busy", TWO_AT_ONCE);
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void oneMoreThanTheRouteBearsIsRefusedAtOnce() throws InterruptedException {
        var inside = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        Callable<ServerResponse> slow = () -> {
            inside.countDown();
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            return ServerResponse.ok().build();
        };
        var first = Thread.ofVirtual().start(() -> call(guard, slow));
        var second = Thread.ofVirtual().start(() -> call(guard, slow));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        var refused = catchThrowable(() -> guard.call(true, this::well));

        assertThat(Failure.of(refused)).contains(Failure.BUSY);
        assertThat(call(new Guard("neighbour", TWO_AT_ONCE), this::well)).isTrue();
        done.countDown();
        first.join();
        second.join();
        assertThat(call(guard, this::well)).isTrue();
    }

    @Test
    void aReadIsTriedASecondTimeWhenNoAnswerCame() throws Exception {
        assertThat(guard.call(true, this::brokenOnce).statusCode().value()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aChangeIsTriedOnce() {
        assertThat(Failure.of(catchThrowable(() -> guard.call(false, this::brokenOnce))))
                .contains(Failure.UNREACHABLE);
        assertThat(calls).hasValue(1);
    }

    @Test
    void whoIsLateIsNotAskedAgain() {
        Callable<ServerResponse> late = () -> {
            calls.incrementAndGet();
            throw new ResourceAccessException("late", new HttpTimeoutException("request timed out"));
        };

        assertThat(Failure.of(catchThrowable(() -> guard.call(true, late)))).contains(Failure.LATE);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aFaultOfOurOwnIsNotBlamedOnTheService() {
        assertThat(Failure.of(new IllegalStateException("ours"))).isEmpty();
    }

    private ServerResponse well() {
        return ServerResponse.ok().build();
    }

    private ServerResponse brokenOnce() {
        if (calls.incrementAndGet() == 1) {
            throw new ResourceAccessException("gone", new ConnectException("refused"));
        }
        return ServerResponse.ok().build();
    }

    private static boolean call(Guard guard, Callable<ServerResponse> service) {
        try {
            return guard.call(true, service).statusCode().is2xxSuccessful();
        } catch (Exception e) {
            return false;
        }
    }
}
