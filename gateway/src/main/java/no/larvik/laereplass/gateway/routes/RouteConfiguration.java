package no.larvik.laereplass.gateway.routes;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Builds the routes of {@link RouteTable}, each with limits of its own. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(
            ProxyExchangeHandlerFunction proxy,
            ProxyExchangeHandlerFunction unhurriedProxy,
            ProxyExchangeHandlerFunction liveProxy,
            ServiceAddresses addresses,
            RouteSettings settings,
            ServiceTokens tokens,
            Problems problems) {
        return RouteTable.ROUTES.stream()
                .map(route -> {
                    var way = new Crossing(
                            route,
                            addresses.of(route.service()),
                            route.pace() == Route.Pace.UNHURRIED ? settings.unhurried() : settings,
                            switch (route.pace()) {
                                case QUICK -> proxy;
                                case UNHURRIED -> unhurriedProxy;
                                case LIVE -> liveProxy;
                            },
                            tokens,
                            problems);
                    var paths = route.patterns().stream()
                            .map(pattern -> path(pattern))
                            .reduce((one, other) -> one.or(other))
                            .orElseThrow();
                    return GatewayRouterFunctions.route(route.name())
                            .route(paths, way)
                            .build();
                })
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The gateway's own way of forwarding, with our time limits. */
    @Bean
    ProxyExchangeHandlerFunction proxy(
            RouteSettings settings,
            GatewayMvcProperties gateway,
            ObjectProvider<RequestHttpHeadersFilter> outward,
            ObjectProvider<ResponseHttpHeadersFilter> inward) {
        return forwarding(client(settings.connect(), settings.response()), gateway, outward, inward);
    }

    @Bean
    ProxyExchangeHandlerFunction unhurriedProxy(
            RouteSettings settings,
            GatewayMvcProperties gateway,
            ObjectProvider<RequestHttpHeadersFilter> outward,
            ObjectProvider<ResponseHttpHeadersFilter> inward) {
        return forwarding(client(settings.connect(), settings.file()), gateway, outward, inward);
    }

    @Bean
    ProxyExchangeHandlerFunction liveProxy(
            RouteSettings settings,
            GatewayMvcProperties gateway,
            ObjectProvider<RequestHttpHeadersFilter> outward,
            ObjectProvider<ResponseHttpHeadersFilter> inward) {
        var client = client(settings.connect(), null)
                .requestInterceptor((request, body, next) -> new LiveAnswer(next.execute(request, body)));
        return forwarding(client, gateway, outward, inward);
    }

    private static ProxyExchangeHandlerFunction forwarding(
            RestClient.Builder client,
            GatewayMvcProperties gateway,
            ObjectProvider<RequestHttpHeadersFilter> outward,
            ObjectProvider<ResponseHttpHeadersFilter> inward) {
        return new ProxyExchangeHandlerFunction(new RestClientProxyExchange(client.build(), gateway), outward, inward);
    }

    private static RestClient.Builder client(Duration connect, @Nullable Duration response) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .executor(executor)
                .build();
        var requests = new JdkClientHttpRequestFactory(http, executor);
        if (response != null) requests.setReadTimeout(response);
        return RestClient.builder().requestFactory(requests);
    }
}
