package no.larvik.laereplass.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * A file if there is one; else, for a browser that asks for a page, the page itself, which knows its own addresses.
 * Built without the page, a few words on how to build it.
 */
class PageResolver extends PathResourceResolver {

    /** What is no page: programs asking here are told that there is nothing. */
    private static final Pattern NO_PAGE = Pattern.compile("(api|internal|actuator|v3|login|logout)(/.*)?|.*\\.[^/]*");

    private static final Resource PAGE = new ClassPathResource("static/index.html");
    private static final Resource NOT_BUILT = new ClassPathResource("pages/not-built.html");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = path.isEmpty() ? null : super.resolveResourceInternal(request, path, locations, chain);
        if (file != null) return file;
        if (NO_PAGE.matcher(path).matches() || !wantsPage(request)) return null;
        return PAGE.exists() ? PAGE : NOT_BUILT;
    }

    private static boolean wantsPage(@Nullable HttpServletRequest request) {
        var accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || accepted.contains("text/html") || accepted.contains("*/*");
    }
}
